using System.Runtime.CompilerServices;
using System.Text.Json;
using EmpathyConsole.Application.Concepts;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Moments.People;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Moments;
using EmpathyConsole.Intelligence.Moments;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments;

/// <inheritdoc cref="IMomentsDesk"/>
internal sealed class MomentsDesk(IDbContextFactory<ConsoleDb> databases, IRuleBooks rules, IApprovedConcepts concepts, IStageLookup stages, DecisionGate gate, ConsoleMeter meter) : IMomentsDesk
{
    private const int BatchSize = 100;

    public async Task<Result<Decision>> DecideAsync(Caller caller, Moment moment, bool dryRun, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MomentsDecide) is { } no)
        {
            return no;
        }

        return (await DecideBatchAsync(caller, [moment], dryRun, cancellation))[0];
    }

    public async IAsyncEnumerable<Result<Decision>> DecideManyAsync(Caller caller, IAsyncEnumerable<Moment?> moments, bool dryRun, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MomentsDecide) is { } no)
        {
            yield return no;
            yield break;
        }

        await foreach (var batch in moments.Chunk(BatchSize).WithCancellation(cancellation))
        {
            foreach (var result in await DecideBatchAsync(caller, batch, dryRun, cancellation))
            {
                yield return result;
            }
        }
    }

    public async Task<Result<Simulation>> SimulateAsync(Caller caller, Moment moment, PersonSketch sketch, CancellationToken cancellation)
    {
        var stranger = string.IsNullOrWhiteSpace(moment.Person);
        if (caller.Refusal(stranger ? Operation.MomentsRead : Operation.PeopleOpen) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        moment = stranger ? moment with { Person = "somebody" } : moment;
        if (MomentChecks.Fault(moment, db.Now) is { } fault)
        {
            return fault;
        }

        moment = MomentChecks.Tidy(moment, db.Now);
        var content = await MomentContent.OpenAsync(rules, concepts, stages, caller, cancellation);
        await content.PrepareAsync(db, moment, cancellation);
        var people = await KnownPeople.LoadAsync(db, stranger ? [] : [moment.Person], moment.Time!.Value - KnownPeople.Memory, cancellation);
        var known = people.Of(moment.Person);
        moment = moment with { Time = sketch.When(known, moment.Time.Value) };
        var window = content.Rules.Fatigue?.Window ?? TimeSpan.FromDays(7);
        var person = sketch.Over(known, moment, moment.Time.Value, window);
        var input = Input(moment, person, content);
        var decision = Decider.Decide(input);
        return new Simulation(decision, content.Concept(moment, decision.Concept), person, input.Reading, input.Fatigue, input.HouseQuiet);
    }

    public async Task<Result<DecisionPage>> DecisionsAsync(Caller caller, DecisionFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MomentsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var open = caller.May(Operation.PeopleOpen);
        var rows = db.Decisions.AsNoTracking()
            .Where(d => filter.Outcome == null || d.Outcome == filter.Outcome)
            .Where(d => filter.Channel == null || d.Channel == filter.Channel)
            .Where(d => filter.Rule == null || d.Rule == filter.Rule)
            .Where(d => filter.Person == null || (open && d.PersonKey == filter.Person));
        var size = Math.Clamp(filter.Size, 1, 200);
        var page = await rows.OrderByDescending(d => d.At).ThenByDescending(d => d.Id).Skip((Math.Max(1, filter.Page) - 1) * size).Take(size).ToListAsync(cancellation);
        return new DecisionPage(
            page.ConvertAll(d => new DecisionLine(d.Key, d.At, open ? d.PersonKey : "", d.Channel, d.Stage, d.Outcome, d.Reading, d.Rule, Parsed(d).Reasons[0].Staff)),
            await rows.CountAsync(cancellation));
    }

    public async Task<Result<Decision>> OpenDecisionAsync(Caller caller, string id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.MomentsRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var row = await db.Decisions.AsNoTracking().SingleOrDefaultAsync(d => d.Key == id, cancellation);
        return row is null
            ? Problem.NotFound("There is no such decision in this workspace.")
            : caller.May(Operation.PeopleOpen) ? Parsed(row) : Parsed(row) with { Person = "" };
    }

    public async Task<Result<IReadOnlyList<PersonLine>>> PeopleAsync(Caller caller, string? text, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.PeopleOpen) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of(await PeopleList.FindAsync(db, text, limit, cancellation));
    }

    private static Decision Parsed(DecisionRow row) => JsonSerializer.Deserialize<Decision>(row.Json, JsonColumn.Options)!;

    private static DecisionInput Input(Moment moment, PersonContext person, MomentContent content) => new(
        moment,
        moment.Time!.Value,
        person,
        MomentReader.Read(moment.Text, moment.Page, moment.Query, moment.Stage),
        content.Rules.Fatigue,
        MomentPolicy.Starter,
        content.Candidates(moment),
        [],
        content.FearOf(moment),
        content.Rules.QuietFor(moment.Channel),
        content.Rules.RecipientsFor(moment.Channel));

    private async Task<List<Result<Decision>>> DecideBatchAsync(Caller caller, Moment?[] moments, bool dryRun, CancellationToken cancellation)
    {
        using var activity = ConsoleTelemetry.Source.StartActivity("moments decide");
        activity?.SetTag("moments.count", moments.Length).SetTag("moments.dry-run", dryRun);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var now = db.Now;
        var checkedOnes = moments.Select(m => MomentChecks.Fault(m, now) is { } fault ? Results.Fail<Moment>(fault) : MomentChecks.Tidy(m!, now)).ToList();
        var sound = checkedOnes.Where(m => m.Succeeded).Select(m => m.Value).ToList();
        var content = await MomentContent.OpenAsync(rules, concepts, stages, caller, cancellation);
        foreach (var moment in sound)
        {
            await content.PrepareAsync(db, moment, cancellation);
        }

        if (sound.Count == 0 || dryRun)
        {
            return await JudgeAsync(db, caller, checkedOnes, sound, content, keep: false, cancellation);
        }

        using var turn = await gate.EnterAsync(cancellation);

        // SQLite takes its write lock here, before anything is read: what is counted below can't change until it is saved.
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var decided = await JudgeAsync(db, caller, checkedOnes, sound, content, keep: true, cancellation);
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        decided.Where(d => d.Succeeded).ToList().ForEach(d => meter.Decided(d.Value.Outcome));
        return decided;
    }

    private static async Task<List<Result<Decision>>> JudgeAsync(
        ConsoleDb db, Caller caller, List<Result<Moment>> moments, List<Moment> sound, MomentContent content, bool keep, CancellationToken cancellation)
    {
        var since = sound.Count == 0 ? db.Now : sound.Min(m => m.Time!.Value) - KnownPeople.Memory;
        var people = await KnownPeople.LoadAsync(db, sound.ConvertAll(m => m.Person).ToHashSet(StringComparer.Ordinal), since, cancellation);
        var decisions = moments.ConvertAll(m => m.Succeeded ? Results.Of(Judge(db, m.Value, people, content, keep)) : Results.Fail<Decision>(m.Problem));
        if (keep)
        {
            var kept = decisions.Where(d => d.Succeeded).Select(d => d.Value).ToList();
            db.Note(
                caller, Room.Moments, "decide", "moment", kept.Count == 1 ? kept[0].Id : kept.Count,
                kept.Count == 1 ? $"Decided a moment: {Said(kept[0].Outcome)}, by the rule '{kept[0].Reasons[0].Rule.Replace('-', ' ')}'" : $"Decided {kept.Count} moments",
                kept.Count == 1 ? $"/moments?decision={kept[0].Id}" : "/moments");
        }

        return decisions;
    }

    private static string Said(Outcome outcome) => outcome switch
    {
        Outcome.Send => "a concept sent",
        Outcome.Substitute => "a story instead",
        Outcome.Article => "an article",
        Outcome.Clarify => "a question first",
        Outcome.Defer => "put off",
        Outcome.Human => "handed to a person",
        _ => "nothing sent",
    };

    private static Decision Judge(ConsoleDb db, Moment moment, KnownPeople people, MomentContent content, bool keep)
    {
        var decision = Decider.Decide(Input(moment, people.Of(moment.Person), content));
        if (!keep)
        {
            return decision;
        }

        decision = decision with { Id = Guid.CreateVersion7(db.Now).ToString("n") };
        if (decision.Outcome is Outcome.Send or Outcome.Substitute && people.IdOf(moment.Person) is { } person)
        {
            // The purpose is stamped now: what a tag means later must not rewrite what was sent.
            var story = decision.Goal == Goal.Affinity;
            var exposure = new ExposureFact(decision.Time, moment.Channel, story ? Purposes.BrandStory : moment.Purpose ?? Purposes.Marketing, decision.Concept);
            people.Remember(moment.Person, exposure);
            db.Exposures.Add(new()
            {
                PersonId = person,
                Time = exposure.Time,
                Channel = exposure.Channel,
                Campaign = moment.Campaign ?? "",
                Purpose = exposure.Purpose,
                ConceptId = exposure.Concept,
                ContentKey = decision.Id,
            });
        }

        db.Decisions.Add(new()
        {
            Key = decision.Id,
            PersonKey = decision.Person,
            At = decision.Time,
            Channel = moment.Channel,
            Stage = moment.Stage ?? "",
            Campaign = moment.Campaign ?? "",
            Outcome = decision.Outcome,
            Reading = decision.Reading,
            Rule = decision.Reasons[0].Rule,
            ConceptId = decision.Concept,
            RuleBook = content.Rules.Version,
            Json = JsonSerializer.Serialize(decision, JsonColumn.Options),
        });
        return decision;
    }
}
