using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class GuardrailDeskTests
{
    private const string Urgency = "no-false-urgency";
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_ShowsTheStarterSetWithItsExamplesGreen()
    {
        await using var console = await SeededAsync();
        var list = (await console.Get<IGuardrailDesk>().ListAsync(console.Analyst, None)).Value;
        list.Count.ShouldBe(StarterSet.All.Count);
        list.ShouldAllBe(g => g.On && g.Version == 1 && g.Examples >= 4 && g.ExamplesAsTheyShould == g.Examples && g.Sentence.Length > 20);
    }

    [Fact]
    public async Task Switch_Off_SilencesItAtOnceAndIsInTheRecord()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        (await desk.CheckAsync(console.Strategist, Copy.Of("Hurry!"), None)).Value.Verdict.ShouldBe(Verdict.Block);

        var off = (await desk.SwitchAsync(console.CxLead, Urgency, false, 1, None)).Value;

        off.Summary.On.ShouldBeFalse();
        (await desk.CheckAsync(console.Strategist, Copy.Of("Hurry!"), None)).Value.Verdict.ShouldBe(Verdict.Pass);
        await using var db = await console.OpenAsync();
        var line = await db.Record.SingleAsync(r => r.SubjectId == Urgency, None);
        (line.Verb, line.ActorName, line.Summary).ShouldBe(("switch off", "Mara Lind", "Switched the guardrail \"No urgency without an end\" off"));
        (await db.Inbox.SingleAsync(None)).ForId.ShouldBe(console.SecondCxLead.Id);
    }

    [Fact]
    public async Task Edit_MakesTheNextVersionAndKeepsTheOneBefore()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var before = (await desk.GetAsync(console.CxLead, Urgency, None)).Value;

        var edit = GuardrailEdit.From(before.Guardrail) with { Severity = Severity.Warn, Reason = "Rings a bell nobody hears." };
        var after = (await desk.EditAsync(console.CxLead, Urgency, edit, before.Summary.Revision, None)).Value;

        after.Versions.Select(v => (v.Version, v.Live, v.Severity)).ShouldBe([(2, true, Severity.Warn), (1, false, Severity.Block)]);
        after.Versions[0].Change.ShouldBe("Changed severity from block to warn, the reason.");
        after.Versions[1].Wording.ShouldBe(before.Guardrail.Wording);
        var finding = (await desk.CheckAsync(console.Strategist, Copy.Of("Hurry!"), None)).Value.Findings.Single();
        (finding.Version, finding.Severity).ShouldBe((2, Severity.Warn));
        finding.Reason.ShouldStartWith("Rings a bell nobody hears.");
    }

    [Fact]
    public async Task Edit_OfTheFatigueLimit_IsWhatMomentsSees()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var fatigue = (await desk.GetAsync(console.CxLead, "weekly-fatigue", None)).Value;

        var after = (await desk.EditAsync(console.CxLead, "weekly-fatigue", GuardrailEdit.From(fatigue.Guardrail) with { Most = 2, Days = 14 }, 1, None)).Value;

        after.Versions[0].Change.ShouldBe("Changed the limit from 3 in 7 days to 2 in 14 days.");
        (await console.Get<IRuleBooks>().LiveAsync(console.Strategist, None)).Fatigue.ShouldBe(new FatigueLimit("weekly-fatigue", 2, 2, TimeSpan.FromDays(14)));
    }

    [Fact]
    public async Task Restore_BringsAnEarlierVersionBackAsTheNext()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var first = (await desk.GetAsync(console.CxLead, Urgency, None)).Value;
        await desk.EditAsync(console.CxLead, Urgency, GuardrailEdit.From(first.Guardrail) with { Severity = Severity.Advise }, 1, None);

        var back = (await desk.RestoreAsync(console.SecondCxLead, Urgency, 1, 2, None)).Value;

        back.Summary.Version.ShouldBe(3);
        back.Summary.Severity.ShouldBe(Severity.Block);
        back.Versions[0].Change.ShouldBe("Brought back version 1.");
        back.Versions.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Edit_OnAnOldRevision_IsAConflict()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        await desk.SwitchAsync(console.CxLead, Urgency, false, 1, None);
        var late = await desk.SwitchAsync(console.SecondCxLead, Urgency, false, 1, None);
        late.Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Edit_ByTwoAtOnce_OnlyOneWins()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var edit = GuardrailEdit.From((await desk.GetAsync(console.CxLead, Urgency, None)).Value.Guardrail);
        var both = await Task.WhenAll(
            Task.Run(() => desk.EditAsync(console.CxLead, Urgency, edit with { Reason = "One." }, 1, None)),
            Task.Run(() => desk.EditAsync(console.SecondCxLead, Urgency, edit with { Reason = "Two." }, 1, None)));
        both.Count(r => r.Succeeded).ShouldBe(1);
        both.Single(r => !r.Succeeded).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Theory]
    [InlineData("", "", null, "reason is empty")]
    [InlineData("Same", "", -1, "0 (never) to 100")]
    public async Task Edit_ThatMakesNoSense_IsRefusedWithASentence(string reason, string suggestion, int? most, string says)
    {
        await using var console = await SeededAsync();
        var result = await console.Get<IGuardrailDesk>().EditAsync(console.CxLead, Urgency, new(Severity.Warn, reason, suggestion, most), 1, None);
        result.Problem.ShouldNotBeNull().Sentence.ShouldContain(says);
    }

    [Fact]
    public async Task Edit_ThatChangesNothing_MakesNoVersion()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var edit = GuardrailEdit.From((await desk.GetAsync(console.CxLead, Urgency, None)).Value.Guardrail);
        (await desk.EditAsync(console.CxLead, Urgency, edit, 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Invalid);
        (await desk.GetAsync(console.CxLead, Urgency, None)).Value.Versions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Changing_ByAnybodyButACxLead_IsRefused()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        foreach (var caller in new[] { console.Strategist, console.Analyst, console.Approver, console.Admin })
        {
            (await desk.SwitchAsync(caller, Urgency, false, 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
            (await desk.EditAsync(caller, Urgency, new(Severity.Warn, "x", ""), 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
            (await desk.RestoreAsync(caller, Urgency, 1, 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        }
    }

    [Fact]
    public async Task Key_WithTheCheckScope_MayCheckAndNothingElse()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var key = new Caller(console.Admin.Workspace, CallerKind.Key, 1, "pipeline", Roles.None, Scopes.Check);
        (await desk.CheckAsync(key, Copy.Of("Hurry!"), None)).Value.Verdict.ShouldBe(Verdict.Block);
        (await desk.ListAsync(key, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        (await desk.SwitchAsync(key, Urgency, false, 1, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Version_OnceWritten_CannotBeChanged()
    {
        await using var console = await SeededAsync();
        await using var db = await console.OpenAsync();
        var version = await db.GuardrailVersions.FirstAsync(None);
        version.Definition = "{}";
        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(None));
    }

    [Fact]
    public async Task UnreadableDefinition_BlocksInsteadOfPassing()
    {
        await using var console = await SeededAsync();
        await using (var db = await console.OpenAsync())
        {
            await db.GuardrailVersions.Take(1).ExecuteUpdateAsync(s => s.SetProperty(v => v.Definition, "{\"rule\":{\"kind\":\"telepathy\"}}"), None);
        }

        var judgement = (await console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, Copy.Of("A quiet cup."), None)).Value;

        judgement.Verdict.ShouldBe(Verdict.Block);
        judgement.Findings.Single().Reason.ShouldContain("could not judge this text");
    }

    [Fact]
    public async Task ChangeByAnotherProcess_IsSeenWithinASecond()
    {
        await using var console = await SeededAsync();
        var books = console.Get<IRuleBooks>();
        var before = await books.LiveAsync(console.Strategist, None);
        await using (var db = await console.OpenAsync())
        {
            await db.Guardrails.Where(g => g.Slug == Urgency).ExecuteUpdateAsync(s => s.SetProperty(g => g.On, false).SetProperty(g => g.Revision, g => g.Revision + 1), None);
        }

        await Task.Delay(1_100, None);
        var after = await books.LiveAsync(console.Strategist, None);

        after.Version.Equals(before.Version, StringComparison.Ordinal).ShouldBeFalse();
        after.Judge(Copy.Of("Hurry!"), console.Clock.GetUtcNow()).Verdict.ShouldBe(Verdict.Pass);
    }

    [Fact]
    public async Task Workspaces_DoNotSeeEachOthersGuardrails()
    {
        await using var console = await SeededAsync();
        var other = console.CxLead with { Workspace = console.CxLead.Workspace + 1 };
        var desk = console.Get<IGuardrailDesk>();
        (await desk.ListAsync(other, None)).Value.ShouldBeEmpty();
        (await desk.GetAsync(other, Urgency, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.NotFound);
        (await desk.CheckAsync(other, Copy.Of("Hurry!"), None)).Value.Verdict.ShouldBe(Verdict.Pass);
    }

    [Fact]
    public async Task Check_OfAnEndlessText_IsRefused()
    {
        await using var console = await SeededAsync();
        (await console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, Copy.Of(new string('a', 200_001)), None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.TooLarge);
    }

    [Fact]
    public async Task Report_TellsACxLeadOfExamplesThatComeOutWrong()
    {
        await using var console = await SeededAsync();
        var report = console.Services.GetServices<IRoomReport>().Single(r => r.Room == Room.Guardrails);
        (await report.NeedsAsync(console.CxLead, None)).ShouldBeEmpty();
        var fatigue = (await console.Get<IGuardrailDesk>().GetAsync(console.CxLead, "weekly-fatigue", None)).Value;
        await console.Get<IGuardrailDesk>().EditAsync(console.CxLead, "weekly-fatigue", GuardrailEdit.From(fatigue.Guardrail) with { Most = 5 }, 1, None);

        var need = (await report.NeedsAsync(console.CxLead, None)).Single();

        (need.Title, need.Link).ShouldBe(("At most three a week", "/guardrails/weekly-fatigue"));
        need.Detail.ShouldBe("1 of its 4 examples does not come out as it should.");
        (await report.NeedsAsync(console.Strategist, None)).ShouldBeEmpty();
        (await report.StepAsync(console.Strategist, None)).Number.ShouldBe($"{StarterSet.All.Count}");
    }

    private static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }
}
