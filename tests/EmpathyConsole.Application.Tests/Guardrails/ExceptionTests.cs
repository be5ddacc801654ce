using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class ExceptionTests
{
    private const string Text = "Our fair is here. Last chance to see the old roasters!";
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Exception_LetsOneFindingThroughInItsSentence_UntilItEnds()
    {
        await using var console = await SeededAsync();
        var desk = console.Get<IGuardrailDesk>();
        var finding = (await desk.CheckAsync(console.Strategist, Copy.Of(Text), None)).Value.Findings.Single();
        var made = (await Make(console, console.CxLead, finding)).Value;

        var now = (await desk.CheckAsync(console.Strategist, Copy.Of("LAST CHANCE to see the old roasters"), None)).Value;
        now.Verdict.ShouldBe(Verdict.Pass);
        (now.Findings.Single().Exception!.Owner, now.Findings.Single().Exception!.Reason).ShouldBe((console.SecondCxLead.Name, "The roasters really leave."));
        (await desk.CheckAsync(console.Strategist, Copy.Of("Last chance to see the new roasters!"), None)).Value.Verdict.ShouldBe(Verdict.Block);
        (await desk.CheckAsync(console.Strategist, Copy.Of(Text + " Hurry!"), None)).Value.Verdict.ShouldBe(Verdict.Block);

        (await console.Get<IGuardrailExceptionDesk>().EndAsync(console.CxLead, made.Id, None)).Succeeded.ShouldBeTrue();
        (await desk.CheckAsync(console.Strategist, Copy.Of(Text), None)).Value.Verdict.ShouldBe(Verdict.Block);
        (await console.Get<IGuardrailExceptionDesk>().EndAsync(console.CxLead, made.Id, None)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
        await using var db = await console.OpenAsync();
        (await db.Record.Where(r => r.Room == Room.Guardrails).OrderBy(r => r.Id).Select(r => r.Verb).ToListAsync(None)).TakeLast(2).ShouldBe(["except", "end exception"]);
    }

    [Fact]
    public async Task Exception_ThatMakesNoSense_IsRefused()
    {
        await using var console = await SeededAsync();
        var finding = (await console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, Copy.Of(Text), None)).Value.Findings.Single();
        (await Make(console, console.Strategist, finding)).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Forbidden);
        (await Make(console, console.CxLead, finding, reason: " ")).Problem.ShouldNotBeNull().Field.ShouldBe("reason");
        (await Make(console, console.CxLead, finding, days: 0)).Problem.ShouldNotBeNull().Field.ShouldBe("endsAt");
        (await Make(console, console.CxLead, finding, days: 400)).Problem.ShouldNotBeNull().Field.ShouldBe("endsAt");
        (await Make(console, console.CxLead, finding with { Start = 900 })).Problem.ShouldNotBeNull().Sentence.ShouldContain("does not stand in this text");
        (await Make(console, console.CxLead, finding with { RuleFailed = true })).Problem.ShouldNotBeNull().Sentence.ShouldContain("repair it");
        (await Make(console, console.CxLead, finding with { Version = 7 })).Problem.ShouldNotBeNull().Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task FailingRule_IsToldToTheCxLeadsOnce()
    {
        await using var console = await SeededAsync();
        await using (var db = await console.OpenAsync())
        {
            await db.GuardrailVersions.Take(1).ExecuteUpdateAsync(s => s.SetProperty(v => v.Definition, "{\"rule\":{\"kind\":\"telepathy\"}}"), None);
        }

        for (var i = 0; i < 3; i++)
        {
            (await console.Get<IGuardrailDesk>().CheckAsync(console.Strategist, Copy.Of("A quiet cup."), None)).Value.Verdict.ShouldBe(Verdict.Block);
        }

        await using var after = await console.OpenAsync();
        var told = await after.Inbox.ToListAsync(None);
        told.Select(i => i.ForId).Order().ShouldBe(new[] { console.CxLead.Id, console.SecondCxLead.Id }.Order());
        told.ShouldAllBe(i => i.Title.StartsWith("A guardrail fails"));
    }

    private static Task<Result<ExceptionRow>> Make(TestConsole console, Caller caller, Finding finding, string reason = "The roasters really leave.", int days = 30) =>
        console.Get<IGuardrailExceptionDesk>().MakeAsync(caller, finding, Text, reason, console.SecondCxLead.Id, console.Clock.GetUtcNow().AddDays(days), None);

    private static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }
}
