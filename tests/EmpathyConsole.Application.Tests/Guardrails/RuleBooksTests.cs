using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Starter;
using EmpathyConsole.Testing;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

public sealed class RuleBooksTests
{
    [Fact]
    public async Task Live_AfterSeeding_JudgesWithTheStarterSet()
    {
        await using var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        (await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, CancellationToken.None)).ShouldBe(StarterSet.All.Count);

        var book = await console.Get<IRuleBooks>().LiveAsync(console.Strategist, CancellationToken.None);

        book.Judge(Copy.Of("Hurry, only 2 left!"), console.Clock.GetUtcNow()).Verdict.ShouldBe(Verdict.Block);
        book.Judge(Copy.Of("A quiet cup at four."), console.Clock.GetUtcNow()).ShouldBe(Judgement.Pass);
        book.Fatigue.ShouldBe(new FatigueLimit("weekly-fatigue", 1, 3, TimeSpan.FromDays(7)));
    }

    [Fact]
    public async Task Seed_Twice_AddsNothing()
    {
        await using var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        var starter = console.Get<IStarterGuardrails>();
        await starter.SeedAsync(db, console.Admin, CancellationToken.None);
        (await starter.SeedAsync(db, console.Admin, CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task Live_InAnEmptyWorkspace_PassesEverything()
    {
        await using var console = await TestConsole.StartAsync();
        var book = await console.Get<IRuleBooks>().LiveAsync(console.Strategist, CancellationToken.None);
        book.Judge(Copy.Of("Hurry, only 2 left!"), console.Clock.GetUtcNow()).Verdict.ShouldBe(Verdict.Pass);
        book.Fatigue.ShouldBeNull();
    }
}
