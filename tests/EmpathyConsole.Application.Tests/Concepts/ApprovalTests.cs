using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class ApprovalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Approve_ByASecondPerson_LetsMomentsSendTheThree()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        (await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Succeeded.ShouldBeTrue();
        (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value.State.ShouldBe(BriefState.Done);
        var sendable = await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, "email", "nurture-email", Token);
        sendable.Select(c => c.Id).Order().ShouldBe(picks.Order());
        sendable.ShouldAllBe(c => c.BriefName == "Spring tin" && c.PersonaId == house.PersonaId && !c.BrandStory);
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, "sms", null, Token)).ShouldBeEmpty();
        await using var db = await house.Console.OpenAsync();
        (await db.Inbox.Where(i => i.Kind == InboxKind.Approved).Select(i => i.ForId).ToListAsync(Token)).ShouldBe([house.Ines.Id]);
    }

    [Fact]
    public async Task Approve_ByAuthorPickerOrEditor_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        await house.KeepAsync(house.Tom, brief, 20);
        var kept = (await house.Finals.TableAsync(house.Tom, brief, Token)).Value;
        var picks = kept.Finalists.Where(f => f.Why is null).Take(3).Select(f => f.Card.ConceptId).ToList();
        (await house.Finals.RankAsync(house.Tom, brief, kept.Brief.Revision, picks, Token)).Succeeded.ShouldBeTrue();
        var third = house.Console.SecondCxLead with { Roles = Roles.Strategist | Roles.Approver };
        var sheet = (await house.Concepts.GetAsync(third, picks[0], Token)).Value;
        (await house.Concepts.EditAsync(third, picks[0], sheet.Revision, sheet.Text with { Cta = "Sit down" }, Token)).Succeeded.ShouldBeTrue();
        (await house.Finals.AskAsync(house.Tom, brief, Token)).Succeeded.ShouldBeTrue();

        foreach (var (caller, why) in new[] { (house.Ines, "wrote"), (house.Tom, "picked"), (third, "changed") })
        {
            var alsoApprover = caller with { Roles = Roles.Strategist | Roles.Approver };
            var refused = (await house.Approvals.ApproveAsync(alsoApprover, brief, await house.SeenAsync(caller, brief), "", Token)).Problem.ShouldNotBeNull();
            refused.Kind.ShouldBe(ProblemKind.Forbidden);
            refused.Sentence.ShouldContain(why);
            (await house.Approvals.TableAsync(alsoApprover, brief, Token)).Value.WhyNot.ShouldBe(refused.Sentence);
        }

        (await house.Approvals.ApproveAsync(Caller.CommandLine(house.Ines.Workspace), brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        (await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task Edit_AfterApproval_EndsItForThatConceptOnly()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var sheet = (await house.Concepts.GetAsync(house.Ines, picks[1], Token)).Value;
        sheet.ApprovedBy.ShouldBe(house.Jonah.Name);
        var edited = (await house.Concepts.EditAsync(house.Ines, sheet.Id, sheet.Revision, sheet.Text with { Body = "Other words." }, Token)).Value;
        (edited.ApprovedBy, edited.BriefState).ShouldBe((null, BriefState.Finals));
        edited.ApprovalEnded.ShouldNotBeNull().ShouldContain(house.Ines.Name);
        edited.Edits.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Before.ShouldBe(sheet.Text), e => e.After.Body.ShouldBe("Other words."), e => e.BeforeHash.ShouldBe(sheet.ContentHash));
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).Select(c => c.Id).ShouldNotContain(picks[1]);
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).Count.ShouldBe(2);
        (await house.Finals.AskAsync(house.Ines, brief, Token)).Succeeded.ShouldBeTrue();
        (await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Succeeded.ShouldBeTrue();
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Edit_OfWhiteSpaceOnly_EndsNothing()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var sheet = (await house.Concepts.GetAsync(house.Ines, picks[0], Token)).Value;
        var same = (await house.Concepts.EditAsync(house.Ines, sheet.Id, sheet.Revision, sheet.Text with { Body = sheet.Text.Body + "  \n" }, Token)).Value;
        (same.ApprovedBy, same.Revision).ShouldBe((house.Jonah.Name, sheet.Revision));
    }

    [Fact]
    public async Task Edit_IsJudgedAgain()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var brief = await house.WrittenAsync();
        var concept = (await house.Concepts.FindAsync(house.Ines, new(brief, Verdict: Domain.Guardrails.Verdict.Pass), Token)).Value.Concepts[0];
        var edited = (await house.Concepts.EditAsync(house.Ines, concept.Id, 1, concept.Text with { Headline = "Hurry up" }, Token)).Value;
        edited.Verdict.ShouldBe(Domain.Guardrails.Verdict.Block);
        edited.Findings.ShouldHaveSingleItem().Text.ShouldBe("Hurry");
    }

    [Fact]
    public async Task Edit_WhileTheApproverReads_TakesTheQuestionBack()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        var seen = await house.SeenAsync(house.Jonah, brief);
        var sheet = (await house.Concepts.GetAsync(house.Ines, picks[0], Token)).Value;
        await house.Concepts.EditAsync(house.Ines, sheet.Id, sheet.Revision, sheet.Text with { Cta = "Now" }, Token);
        (await house.Approvals.ApproveAsync(house.Jonah, brief, seen, "", Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        await house.Finals.AskAsync(house.Ines, brief, Token);
        (await house.Approvals.ApproveAsync(house.Jonah, brief, seen, "", Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("no longer the ones");
    }

    [Fact]
    public async Task Approve_WhenARuleBlocksByNow_IsRefused()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, _) = await house.AskedAsync();
        var seen = await house.SeenAsync(house.Jonah, brief);
        house.Rules.Forbidden = "kettle";
        (await house.Approvals.ApproveAsync(house.Jonah, brief, seen, "", Token)).Problem.ShouldNotBeNull().Sentence.ShouldContain("blocks");
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SendBack_NeedsAReason_AndTellsThePicker()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, _) = await house.AskedAsync();
        (await house.Approvals.SendBackAsync(house.Jonah, brief, " ", Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Invalid);
        (await house.Approvals.SendBackAsync(house.Jonah, brief, "The second promises too much.", Token)).Succeeded.ShouldBeTrue();
        var table = (await house.Finals.TableAsync(house.Ines, brief, Token)).Value;
        (table.Brief.State, table.SentBackReason).ShouldBe((BriefState.Finals, "The second promises too much."));
        await using var db = await house.Console.OpenAsync();
        (await db.Inbox.SingleAsync(i => i.Kind == InboxKind.SentBack, Token)).ForId.ShouldBe(house.Ines.Id);
        (await house.Approvals.TableAsync(house.Ines, brief, Token)).Value.History.Count.ShouldBe(3);
    }

    [Fact]
    public async Task SendBack_AfterAnEarlierYes_TakesTheYesAlong()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        (await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token)).Succeeded.ShouldBeTrue();
        var sheet = (await house.Concepts.GetAsync(house.Ines, picks[0], Token)).Value;
        (await house.Concepts.EditAsync(house.Ines, sheet.Id, sheet.Revision, sheet.Text with { Cta = "Sit down" }, Token)).Succeeded.ShouldBeTrue();
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).Count.ShouldBe(2);
        (await house.Finals.AskAsync(house.Ines, brief, Token)).Succeeded.ShouldBeTrue();
        (await house.Approvals.SendBackAsync(house.Jonah, brief, "None of the three after all.", Token)).Succeeded.ShouldBeTrue();
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).ShouldBeEmpty();
        (await house.Concepts.GetAsync(house.Ines, picks[1], Token)).Value.ApprovalEnded.ShouldNotBeNull().ShouldContain("sent the three back");
        (await house.Approvals.SendBackAsync(house.Jonah, brief, "Once more.", Token)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task OtherPicks_AfterApproval_EndTheApprovalOfWhatWasTakenOut()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (brief, picks) = await house.AskedAsync();
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        var revision = (await house.Briefs.GetAsync(house.Ines, brief, Token)).Value.Revision;
        (await house.Finals.RankAsync(house.Ines, brief, revision, [picks[0], picks[1]], Token)).Value.Brief.State.ShouldBe(BriefState.Finals);
        (await house.Console.Get<IApprovedConcepts>().FindAsync(house.Ines, null, null, Token)).Select(c => c.Id).Order().ShouldBe(picks.Take(2).Order());
    }

    [Fact]
    public async Task Report_TellsEachWhatWaits()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var report = house.Console.Services.GetServices<IRoomReport>().Single(r => r.Room == Room.Concepts);
        var (brief, _) = await house.AskedAsync();
        (await report.NeedsAsync(house.Jonah, Token)).ShouldHaveSingleItem().Link.ShouldBe($"/concepts/briefs/{brief}/approval");
        (await report.NeedsAsync(house.Ines with { Roles = Roles.Strategist | Roles.Approver }, Token)).ShouldBeEmpty();
        await house.Approvals.SendBackAsync(house.Jonah, brief, "Too loud", Token);
        (await report.NeedsAsync(house.Ines, Token)).ShouldHaveSingleItem().Title.ShouldContain("came back");
        await house.Finals.AskAsync(house.Ines, brief, Token);
        await house.Approvals.ApproveAsync(house.Jonah, brief, await house.SeenAsync(house.Jonah, brief), "", Token);
        (await report.NeedsAsync(house.Ines, Token)).ShouldBeEmpty();
        (await report.StepAsync(house.Ines, Token)).ShouldBe(new(Room.Concepts, "3", "concepts approved"));
    }

    [Fact]
    public async Task GoTo_FindsBriefsAndPickedConcepts()
    {
        await using var house = await ConceptsHouse.OpenAsync();
        var (_, picks) = await house.AskedAsync();
        var source = house.Console.Services.GetServices<IGoToSource>().Single(s => s.GetType().Name.StartsWith("Concepts", StringComparison.Ordinal));
        (await source.FindAsync(house.Ines, "spring", 5, Token)).ShouldHaveSingleItem().Kind.ShouldBe("Brief");
        (await source.FindAsync(house.Ines, "rest with", 5, Token)).Count.ShouldBe(picks.Count);
    }
}
