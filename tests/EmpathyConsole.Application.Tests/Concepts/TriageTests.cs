using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class TriageTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Deck_DealsEveryConceptOnceToEachPerson_InAnOrderOfOnesOwn()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var ines = await house.KeepAsync(house.Ines, brief, 100);
        var tom = await house.KeepAsync(house.Tom, brief, 100);
        ines.Order().ShouldBe(tom.Order());
        ines.ShouldNotBe(tom);
        (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.ShouldSatisfyAllConditions(t => t.Card.ShouldBeNull(), t => t.Judged.Count.ShouldBe(20), t => t.No.ShouldBe(2), t => t.Kept.ShouldBe(18));
    }

    [Fact]
    public async Task Colleagues_ShowOnlyAfterOnesOwnVerdict()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, [TriageReason.Cliche]), Token);

        var before = (await house.Concepts.GetAsync(house.Tom, card.ConceptId, Token)).Value;
        (before.Colleagues, before.Writer, before.Angle, before.Pattern).ShouldBe((null, null, null, null));
        var after = (await house.Triage.JudgeAsync(house.Tom, card.ConceptId, new(TriageChoice.Keep, []), Token)).Value;
        after.Writer.ShouldBe("built-in test");
        after.Colleagues.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.Name.ShouldBe(house.Ines.Name), c => c.Choice.ShouldBe(TriageChoice.No), c => c.Reasons.ShouldBe([TriageReason.Cliche]));
        (await house.Concepts.GetAsync(house.Tom, card.ConceptId, Token)).Value.Colleagues.ShouldNotBeNull().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Record_DoesNotGiveVerdictsAway()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        await house.KeepAsync(house.Ines, await house.WrittenAsync(), 3);
        await using var db = await house.Console.OpenAsync();
        (await db.Record.Where(r => r.Verb == "triage").Select(r => r.Summary).ToListAsync(Token)).ShouldBe(["Began to triage the concepts of 'Spring tin'"]);
    }

    [Fact]
    public async Task Verdict_OnWordsThatChangedOnTheTable_IsRefused_UntilTheyAreRead()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        (await house.Concepts.EditAsync(house.Tom, card.ConceptId, 1, card.Text with { Headline = "Changed under the hand" }, Token)).Succeeded.ShouldBeTrue();
        (await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.Keep, [], null, card.ContentHash), Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("changed the words");
        var again = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        (again.ConceptId, again.Text.Headline).ShouldBe((card.ConceptId, "Changed under the hand"));
        (await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, [], null, again.ContentHash), Token)).Succeeded.ShouldBeTrue();
        await using var db = await house.Console.OpenAsync();
        (await db.TriageVerdicts.SingleAsync(v => v.Choice != null, Token)).ContentHash.ShouldBe(again.ContentHash);
    }

    [Fact]
    public async Task ShownButNotJudged_IsKeptAsSeenAndIsNoNo()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.ShouldSatisfyAllConditions(t => t.Card.ShouldNotBeNull().ConceptId.ShouldBe(card.ConceptId), t => t.No.ShouldBe(0));
        await using var db = await house.Console.OpenAsync();
        (await db.TriageVerdicts.SingleAsync(Token)).Choice.ShouldBeNull();
    }

    [Fact]
    public async Task Verdict_KeepsHowLongItTookReasonsAndPhrase()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        house.Console.Clock.Move(TimeSpan.FromSeconds(4));
        await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, [TriageReason.Unclear, TriageReason.Fear, TriageReason.Fear], card.Phrases[1]), Token);
        await using var db = await house.Console.OpenAsync();
        var row = await db.TriageVerdicts.SingleAsync(Token);
        row.LookedFor.ShouldBe(4000);
        row.Reasons.ShouldBe([TriageReason.Fear, TriageReason.Unclear]);
        row.Phrase.ShouldBe(card.Phrases[1]);
    }

    [Fact]
    public async Task ChangeOfMindAndUndo_AreTold()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, []), Token);
        await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.Keep, []), Token);
        var undone = (await house.Triage.UndoAsync(house.Ines, brief, Token)).Value;
        undone.Card.ShouldNotBeNull().ConceptId.ShouldBe(card.ConceptId);
        undone.Judged.ShouldBeEmpty();
        await using var db = await house.Console.OpenAsync();
        (await db.TriageVerdicts.SingleAsync(Token)).Earlier.Select(e => e.Was).ShouldBe([TriageChoice.No, TriageChoice.Keep]);
        (await house.Triage.UndoAsync(house.Ines, brief, Token)).Problem.ShouldNotBeNull();
    }

    [Fact]
    public async Task Phrase_ThatIsNotInTheConcept_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var card = (await house.Triage.DealAsync(house.Ines, brief, Token)).Value.Card.ShouldNotBeNull();
        var made = card.Phrases[0] with { Text = "something else" };
        (await house.Triage.JudgeAsync(house.Ines, card.ConceptId, new(TriageChoice.No, [], made), Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Invalid);
    }

    [Fact]
    public async Task Deck_WhileTheApproverReads_IsClosedAndSaysWhy()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        var table = (await house.Triage.DealAsync(house.Tom, brief, Token)).Value;
        table.Card.ShouldBeNull();
        table.Closed.ShouldNotBeNull().ShouldContain("approver");
        (await house.Triage.JudgeAsync(house.Tom, picks[0], new(TriageChoice.Keep, []), Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task CommandLine_GivesNoVerdict()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        (await house.Triage.DealAsync(Caller.CommandLine(house.Ines.Workspace), brief, Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
    }
}
