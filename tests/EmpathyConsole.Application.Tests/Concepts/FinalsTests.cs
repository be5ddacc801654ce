using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class FinalsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Table_ShowsOnlyWhatOnesOwnVerdictStandsOn()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var tom = await house.KeepAsync(house.Tom, brief, 6);
        var ines = await house.KeepAsync(house.Ines, brief, 4);
        var table = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value;
        table.Finalists.Select(f => f.Card.ConceptId).Order().ShouldBe(ines.Order());
        table.ToJudge.ShouldBe(tom.Except(ines).Count());
        (await house.Finals.TableAsync(house.Jonah, brief, Token)).Value.Finalists.Count.ShouldBe(tom.Union(ines).Count());
    }

    [Fact]
    public async Task PickOfAColleague_IsInSight_ButTellsNoVerdicts_BeforeOnesOwn()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var picks = await house.PickedAsync(brief);
        var tom = (await house.Finals.TableAsync(house.Tom, brief, Token)).Value;
        tom.Finalists.Select(f => f.Card.ConceptId).ShouldBe(picks, ignoreOrder: true);
        tom.Finalists.ShouldAllBe(f => f.Own == null && f.Kept == 0 && f.MaybeSaid == 0);
        await house.Triage.JudgeAsync(house.Tom, picks[0], new(TriageChoice.Maybe, []), Token);
        var known = (await house.Finals.TableAsync(house.Tom, brief, Token)).Value.Finalists.Single(f => f.Card.ConceptId == picks[0]);
        (known.Kept, known.MaybeSaid).ShouldBe((1, 1));
        (await house.Finals.TableAsync(house.Jonah, brief, Token)).Value.Finalists.ShouldAllBe(f => f.Kept == 1);
    }

    [Fact]
    public async Task Rank_OfBlockedConcept_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var blocked = (await house.Concepts.FindAsync(house.Ines, new(brief, Verdict: Domain.Guardrails.Verdict.Block), Token)).Value.Concepts[0].Id;
        await house.Triage.JudgeAsync(house.Ines, blocked, new(TriageChoice.Keep, []), Token);
        var table = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value;
        table.Finalists.ShouldHaveSingleItem().Why.ShouldNotBeNull();
        (await house.Finals.RankAsync(house.Ines, brief, table.Brief.Revision, [blocked], Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("guardrail");
    }

    [Fact]
    public async Task Rank_OfWhatNobodyKept_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var any = (await house.Concepts.FindAsync(house.Ines, new(brief), Token)).Value.Concepts[0].Id;
        var revision = (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value.Revision;
        (await house.Finals.RankAsync(house.Ines, brief, revision, [any], Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Rank_KeepsOrder_AndTheDeckClosesAroundThePicks()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var picks = await house.PickedAsync(brief);
        var table = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value;
        table.Ranking.ShouldBe(picks);
        var turned = (await house.Finals.RankAsync(house.Ines, brief, table.Brief.Revision, [picks[2], picks[0], picks[1]], Token)).Value;
        turned.Ranking.ShouldBe([picks[2], picks[0], picks[1]]);
        turned.WhyNotAsk.ShouldBeNull();
        (await house.Triage.JudgeAsync(house.Ines, picks[0], new(TriageChoice.No, []), Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("one of the three");
    }

    [Fact]
    public async Task Rank_OnAnOldTable_IsAConflict()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var old = (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value.Revision;
        var picks = await house.PickedAsync(brief);
        (await house.Finals.RankAsync(house.Tom, brief, old, [picks[0]], Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Ask_WithTwo_SaysHowManyAreMissing()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var picks = await house.PickedAsync(brief);
        var revision = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value.Brief.Revision;
        await house.Finals.RankAsync(house.Ines, brief, revision, [.. picks.Take(2)], Token);
        (await house.Finals.AskAsync(house.Ines, brief, Token)).Problem.ShouldNotBeNull().Sentence.ShouldBe("Pick 1 more. Three concepts go to the approver.");
    }

    [Fact]
    public async Task Ask_TellsTheApprovers()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, _) = await house.AskedAsync();
        await using var db = await house.Console.OpenAsync();
        var told = await db.Inbox.Where(i => i.Kind == InboxKind.ApprovalAsked).ToListAsync(Token);
        told.ShouldHaveSingleItem().ShouldSatisfyAllConditions(i => i.ForId.ShouldBe(house.Jonah.Id), i => i.Link.ShouldBe($"/concepts/briefs/{brief}/approval"));
    }

    [Fact]
    public async Task Ask_WhenARuleBlocksByNow_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        await house.PickedAsync(brief);
        house.Rules.Forbidden = "kettle";
        (await house.Finals.AskAsync(house.Ines, brief, Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("blocks");
    }
}
