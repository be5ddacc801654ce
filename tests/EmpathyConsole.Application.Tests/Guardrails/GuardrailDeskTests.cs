using System.Globalization;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Publishing;
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
        list.Where(g => !g.On).Select(g => (g.Slug, g.Stage)).ShouldBe([("no-clickbait", VersionStage.Retired)]);
        list.ShouldAllBe(g => g.Version == 1 && g.Examples >= 4 && g.ExamplesAsTheyShould == g.Examples && g.Sentence.Length > 20);
    }

    [Fact]
    public async Task Key_WithTheCheckScope_MayCheckAndNothingElse()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var key = new Caller(console.Admin.Workspace, CallerKind.Key, 1, "pipeline", Roles.None, Scopes.Check);
        (await desk.CheckAsync(key, Copy.Of("Hurry!"), None)).Value.Verdict.ShouldBe(Verdict.Block);
        (await desk.ListAsync(key, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        (await console.Get<IGuardrailDraftDesk>().OpenAsync(key, Urgency, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
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
            await db.Guardrails.Where(g => g.Slug == Urgency).ExecuteUpdateAsync(s => s.SetProperty(g => g.LiveVersion, (int?)null).SetProperty(g => g.Revision, g => g.Revision + 1), None);
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
        await using (var db = await console.OpenAsync())
        {
            var version = await db.GuardrailVersions.Where(v => db.Guardrails.Any(g => g.Id == v.GuardrailId && g.Slug == "weekly-fatigue")).SingleAsync(None);
            var definition = version.Definition.Replace("\"most\":3", "\"most\":5", StringComparison.Ordinal);
            await db.GuardrailVersions.Where(v => v.Id == version.Id).ExecuteUpdateAsync(u => u.SetProperty(v => v.Definition, definition), None);
        }

        var need = (await report.NeedsAsync(console.CxLead, None)).Single();

        (need.Title, need.Link).ShouldBe(("At most three a week", "/guardrails/weekly-fatigue"));
        need.Detail.ShouldBe("1 of its 4 examples does not come out as it should.");
        (await report.NeedsAsync(console.Strategist, None)).ShouldBeEmpty();
        (await report.StepAsync(console.Strategist, None)).Number.ShouldBe(StarterSet.LiveAtFirst.Count.ToString(CultureInfo.InvariantCulture));
    }

    private static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }
}
