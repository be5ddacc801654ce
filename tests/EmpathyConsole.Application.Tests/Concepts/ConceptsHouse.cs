using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Concepts;

/// <summary>A console with a brand, and the Concepts room's neighbours played by plain ones.</summary>
internal sealed class ConceptsHouse : IAsyncDisposable
{
    private ConceptsHouse(TestConsole console, PlainWriter writer, PlainRules rules) => (Console, Writer, Rules) = (console, writer, rules);

    public TestConsole Console { get; }

    public PlainWriter Writer { get; }

    public PlainRules Rules { get; }

    public IBriefDesk Briefs => Console.Get<IBriefDesk>();

    public IRunDesk Runs => Console.Get<IRunDesk>();

    public IConceptDesk Concepts => Console.Get<IConceptDesk>();

    public ITriageDesk Triage => Console.Get<ITriageDesk>();

    public IFinalsDesk Finals => Console.Get<IFinalsDesk>();

    public IApprovalDesk Approvals => Console.Get<IApprovalDesk>();

    public Caller Ines => Console.Strategist;

    public Caller Tom => Console.SecondStrategist;

    public Caller Jonah => Console.Approver;

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public long PersonaId { get; private set; }

    public long ValueId { get; private set; }

    public static async Task<ConceptsHouse> OpenAsync(Action<IServiceCollection>? more = null)
    {
        var (writer, rules) = (new PlainWriter(), new PlainRules());
        var console = await TestConsole.StartAsync(services =>
        {
            services
                .AddSingleton<IThemeEvidence, PlainEvidence>()
                .AddSingleton<IStageLookup, PlainStages>()
                .AddSingleton<IRuleBooks>(rules)
                .RemoveWriters()
                .AddSingleton<IConceptWriter>(writer);
            more?.Invoke(services);
        });
        var house = new ConceptsHouse(console, writer, rules);
        await using var db = await console.OpenAsync();
        var persona = new Persona { Name = "Afternoon switcher", Segment = "switcher" };
        var value = new BrandValue { Name = "Time is the ingredient", Promise = "We never rush you", Words = ["rest"], Proofs = ["steamed for three hours"] };
        db.Add(persona);
        db.Add(value);
        await db.SaveChangesAsync();
        (house.PersonaId, house.ValueId) = (persona.Id, value.Id);
        return house;
    }

    public BriefDraft Draft(int count = 20) => new()
    {
        Name = "Spring tin",
        Goal = "A second order within 30 days",
        PersonaId = PersonaId,
        StageId = PlainStages.Nurture,
        Channel = "email",
        ValueId = ValueId,
        ThemeIds = [PlainEvidence.Quiet, PlainEvidence.Inbox],
        Count = count,
        Seed = 5,
    };

    /// <summary>A brief of Ines's with its concepts written.</summary>
    public async Task<long> WrittenAsync(int count = 20)
    {
        var brief = (await Briefs.CreateAsync(Ines, Draft(count), Token)).Value.Id;
        var run = (await Runs.StartAsync(Ines, brief, Token)).Value;
        (await WorkAsync(run.RunId)).State.ShouldBe(JobState.Done);
        return brief;
    }

    /// <summary>Runs the job of a run to its end.</summary>
    public async Task<JobProgress> WorkAsync(long runId)
    {
        await using var db = await Console.OpenAsync();
        var job = await db.ConceptRuns.Where(r => r.Id == runId).Select(r => r.JobId).SingleAsync(Token);
        return await Console.RunJobAsync(Ines, job);
    }

    /// <summary>Judges so many cards of a brief; those a guardrail blocks get a no.</summary>
    public async Task<IReadOnlyList<long>> KeepAsync(Caller caller, long brief, int keep)
    {
        var kept = new List<long>();
        while (kept.Count < keep && (await Triage.DealAsync(caller, brief, Token)).Value.Card is { } card)
        {
            var blocked = card.Findings.Count > 0;
            (await Triage.JudgeAsync(caller, card.ConceptId, new(blocked ? TriageChoice.No : TriageChoice.Keep, []), Token)).Succeeded.ShouldBeTrue();
            if (!blocked)
            {
                kept.Add(card.ConceptId);
            }
        }

        return kept;
    }

    /// <summary>Ines keeps and ranks three.</summary>
    public async Task<IReadOnlyList<long>> PickedAsync(long brief)
    {
        var kept = await KeepAsync(Ines, brief, 3);
        var table = (await Finals.TableAsync(Ines, brief, Token)).Value;
        (await Finals.RankAsync(Ines, brief, table.Brief.Revision, kept, Token)).Succeeded.ShouldBeTrue();
        return kept;
    }

    /// <summary>A brief that waits for approval, and its three.</summary>
    public async Task<(long Brief, IReadOnlyList<long> Picks)> AskedAsync()
    {
        var brief = await WrittenAsync();
        var picks = await PickedAsync(brief);
        (await Finals.AskAsync(Ines, brief, Token)).Succeeded.ShouldBeTrue();
        return (brief, picks);
    }

    /// <summary>What an approver has in front of them.</summary>
    public async Task<IReadOnlyList<SeenConcept>> SeenAsync(Caller caller, long brief) =>
        [.. (await Approvals.TableAsync(caller, brief, Token)).Value.Concepts.Select(c => new SeenConcept(c.Id, c.ContentHash))];

    public async ValueTask DisposeAsync() => await Console.DisposeAsync();
}
