using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

public sealed class VerdictRoundsTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task OfferThatEnds_BlocksWhatLeanedOnIt_AndTellsOpenScreens()
    {
        await using var console = await SeededAsync();
        var (leaning, other) = await WriteAsync(console, console.Clock.GetUtcNow().AddSeconds(30));
        var rounds = console.Get<IVerdictRounds>();
        await rounds.LookAsync(None);
        (await VerdictAsync(console, leaning), await VerdictAsync(console, other)).ShouldBe((Verdict.Pass, Verdict.Pass));
        var told = 0;
        using var ticket = console.Get<ConceptWatch>().Watch(console.CxLead.Workspace, () => told++);
        using var elsewhere = console.Get<ConceptWatch>().Watch(console.CxLead.Workspace + 1, () => told += 100);

        console.Clock.Move(TimeSpan.FromSeconds(29));
        await rounds.LookAsync(None);
        told.ShouldBe(0);
        console.Clock.Move(TimeSpan.FromSeconds(1));
        await rounds.LookAsync(None);

        (await VerdictAsync(console, leaning), await VerdictAsync(console, other), told).ShouldBe((Verdict.Block, Verdict.Pass, 1));
        await using var db = await console.OpenAsync();
        var inbox = await db.Inbox.SingleAsync(None);
        (inbox.ForId, inbox.Detail).ShouldBe((console.Strategist.Id, "\"Spring tin\" no longer carries what 1 concept says: blocked now."));
        await rounds.LookAsync(None);
        told.ShouldBe(1);
    }

    [Fact]
    public async Task OfferChangedOrTakenAway_IsJudgedAgain()
    {
        await using var console = await SeededAsync();
        var (leaning, _) = await WriteAsync(console, console.Clock.GetUtcNow().AddDays(3));
        var rounds = console.Get<IVerdictRounds>();
        await rounds.LookAsync(None);
        await using (var db = await console.OpenAsync())
        {
            await db.OfferFacts.ExecuteUpdateAsync(u => u.SetProperty(o => o.EndsAt, console.Clock.GetUtcNow().AddDays(-1)), None);
        }

        await rounds.LookAsync(None);
        (await VerdictAsync(console, leaning)).ShouldBe(Verdict.Block);
        await using (var db = await console.OpenAsync())
        {
            await db.OfferFacts.ExecuteUpdateAsync(u => u.SetProperty(o => o.EndsAt, console.Clock.GetUtcNow().AddDays(1)), None);
        }

        await rounds.LookAsync(None);
        (await VerdictAsync(console, leaning)).ShouldBe(Verdict.Pass);
        await using (var db = await console.OpenAsync())
        {
            await db.OfferFacts.ExecuteDeleteAsync(None);
        }

        await rounds.LookAsync(None);
        (await VerdictAsync(console, leaning)).ShouldBe(Verdict.Block);
    }

    [Fact]
    public async Task OfferThatEndedWhileNobodyLooked_IsFoundAtTheStart()
    {
        await using var console = await SeededAsync();
        var (leaning, _) = await WriteAsync(console, console.Clock.GetUtcNow().AddDays(-3));
        await console.Get<IVerdictRounds>().LookAsync(None);
        (await VerdictAsync(console, leaning)).ShouldBe(Verdict.Block);
    }

    [Fact]
    public async Task GuardrailThatRetires_LetsItsConceptsPassAgain()
    {
        await using var console = await SeededAsync();
        var (leaning, _) = await WriteAsync(console, console.Clock.GetUtcNow().AddDays(-3));
        var rounds = console.Get<IVerdictRounds>();
        await rounds.LookAsync(None);
        var gate = console.Get<IPublishDesk>();
        var asked = (await gate.AskToRetireAsync(console.CxLead, "no-false-urgency", "", None)).Value;
        var hash = (await gate.OfAsync(console.SecondCxLead, "no-false-urgency", None)).Value.Hash;
        await gate.ApproveAsync(console.SecondCxLead, asked.Summary.Proposal!.Value, hash, false, None);

        await rounds.LookAsync(None);
        (await VerdictAsync(console, leaning)).ShouldBe(Verdict.Pass);
    }

    private static async Task<Verdict> VerdictAsync(TestConsole console, long id)
    {
        await using var db = await console.OpenAsync();
        return await db.Concepts.Where(c => c.Id == id).Select(c => c.Verdict).SingleAsync(None);
    }

    private static async Task<(long Leaning, long Other)> WriteAsync(TestConsole console, DateTimeOffset ends)
    {
        await using var db = await console.OpenAsync();
        var offer = db.OfferFacts.Add(new OfferFact { Name = "Spring tin", EndsAt = ends }).Entity;
        await db.SaveChangesAsync(None);
        var brief = db.Briefs.Add(new Brief { Name = "Spring", OfferIds = [offer.Id], AuthorId = console.Strategist.Id }).Entity;
        await db.SaveChangesAsync(None);
        var leaning = db.Concepts.Add(new Concept { BriefId = brief.Id, RunId = 1, Position = 1, Text = new("Last chance for the spring tin", "It is here.", "See it", ""), Writer = "built-in 1" }).Entity;
        var other = db.Concepts.Add(new Concept { BriefId = brief.Id, RunId = 1, Position = 2, Text = new("A slow cup", "It is here.", "See it", ""), Writer = "built-in 1" }).Entity;
        await db.SaveChangesAsync(None);
        return (leaning.Id, other.Id);
    }

    private static async Task<TestConsole> SeededAsync()
    {
        var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        await console.Get<IStarterGuardrails>().SeedAsync(db, console.Admin, None);
        return console;
    }
}
