using System.Collections.Concurrent;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts.Taste;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>Learns tastes when they are asked for and remembers them until somebody answers something new or holds a weight.</summary>
internal sealed class Tastes(TasteAnswers reader, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>A queue learns again after so many answers: one more changes little, and a card must come at once.</summary>
    private const int Often = 4;

    private readonly ConcurrentDictionary<(long Workspace, long Owner), (string Stamp, LearnedTaste Taste)> known = new();
    /// <summary>So long a queue goes by what colleagues had answered before.</summary>
    private static readonly TimeSpan PriorKept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(long Workspace, long Owner), (string Stamp, TastePrior Prior, DateTimeOffset At)> priors = new();
    private readonly ConcurrentDictionary<(long Workspace, long Owner), (int Count, PersonAnswers Answers)> answered = new();
    private readonly ConcurrentDictionary<(long Workspace, long Owner), (string Stamp, TasteCurve? Curve)> curves = new();

    /// <summary>The taste of one person, or with 0 of all, as of now.</summary>
    public async Task<LearnedTaste> OfAsync(ConsoleDb db, long workspace, long owner, CancellationToken cancellation)
    {
        var (holds, revision) = await HoldsAsync(db, owner, cancellation);
        var stamp = $"{await StampAsync(db, cancellation)}/{revision}/{await SharedRevisionAsync(db, cancellation)}";
        return Kept(known, (workspace, owner), stamp) ?? Keep(known, (workspace, owner), stamp, await LearnAsync(db, workspace, owner, holds, revision, fresh: true, cancellation));
    }

    /// <summary>As <see cref="OfAsync"/>, but up to a few answers and a colleague's newest ones behind: it is asked for at every card. Null as long as the order stays by chance.</summary>
    public async Task<(TasteWeights Weights, string Stamp)?> ForQueueAsync(ConsoleDb db, long workspace, long person, CancellationToken cancellation)
    {
        var (holds, revision) = await HoldsAsync(db, person, cancellation);
        var answers = await CountAsync(db, person, cancellation);
        var stamp = $"q{answers / Often}/{revision}/{await SharedRevisionAsync(db, cancellation)}";
        if (answers < LearnedTaste.Floor && !holds.Any(h => h.Weight != 0))
        {
            return null;
        }

        // a place of its own, so that the page and the queue don't push each other out
        var taste = Kept(known, (workspace, -1 - person), stamp) ?? Keep(known, (workspace, -1 - person), stamp, await LearnAsync(db, workspace, person, holds, revision, fresh: false, cancellation));
        return taste.Orders ? (taste.Weights, stamp) : null;
    }

    /// <summary>The learning curve of one person, or with 0 of all; null as long as there are not answers from two campaigns.</summary>
    public async Task<TasteCurve?> CurveAsync(ConsoleDb db, long workspace, long owner, CancellationToken cancellation)
    {
        var stamp = await StampAsync(db, cancellation);
        if (curves.TryGetValue((workspace, owner), out var kept) && string.Equals(kept.Stamp, stamp, StringComparison.Ordinal))
        {
            return kept.Curve;
        }

        var people = await reader.OfAsync(db, null, cancellation);
        var curve = TasteCurves.Of(people, owner, cancellation);
        curves[(workspace, owner)] = (stamp, curve);
        return curve;
    }

    private async Task<LearnedTaste> LearnAsync(ConsoleDb db, long workspace, long owner, IReadOnlyList<TasteHold> holds, int revision, bool fresh, CancellationToken cancellation)
    {
        var held = Held(holds);
        if (owner == 0)
        {
            var everybody = (await reader.OfAsync(db, null, cancellation)).OrderBy(p => p.Key).Select(p => p.Value).ToList();
            var all = new PersonAnswers { Count = everybody.Sum(p => p.Count) };
            all.Pairs.AddRange(everybody.SelectMany(p => p.Pairs));
            all.Choices.AddRange(everybody.SelectMany(p => p.Choices));
            return new(TasteLearner.Learn(all.Pairs, TastePrior.Blank, all.Choices, held), all, holds, revision);
        }

        var stale = !priors.TryGetValue((workspace, owner), out var kept) || clock.GetUtcNow() - kept.At > PriorKept;
        var prior = fresh || stale ? await PriorAsync(db, workspace, owner, cancellation) : kept.Prior;
        var own = await OwnAsync(db, workspace, owner, fresh, cancellation);
        return new(TasteLearner.Learn(own.Pairs, prior, own.Choices, held), own, holds, revision);
    }

    /// <summary>A person's answers; a queue takes those read before as long as there are no more of them, so that a changed weight shows at once.</summary>
    private async Task<PersonAnswers> OwnAsync(ConsoleDb db, long workspace, long owner, bool fresh, CancellationToken cancellation)
    {
        var count = await CountAsync(db, owner, cancellation);
        if (!fresh && answered.TryGetValue((workspace, owner), out var kept) && kept.Count == count)
        {
            return kept.Answers;
        }

        var own = (await reader.OfAsync(db, owner, cancellation)).GetValueOrDefault(owner) ?? new();
        if (answered.Count >= Most)
        {
            answered.Clear();
        }

        answered[(workspace, owner)] = (count, own);
        return own;
    }

    private static async Task<int> CountAsync(ConsoleDb db, long person, CancellationToken cancellation) =>
        await db.TriageVerdicts.CountAsync(v => v.ById == person && v.Choice != null, cancellation)
        + await db.Comparisons.CountAsync(c => c.ById == person, cancellation)
        + await db.Picks.CountAsync(p => p.ById == person, cancellation);

    /// <summary>What colleagues' answers let expect of a person: never from one's own, so that nothing counts twice.</summary>
    private async Task<TastePrior> PriorAsync(ConsoleDb db, long workspace, long owner, CancellationToken cancellation)
    {
        var stamp = $"{await StampAsync(db, cancellation)}/{await SharedRevisionAsync(db, cancellation)}";
        if (priors.TryGetValue((workspace, owner), out var kept) && string.Equals(kept.Stamp, stamp, StringComparison.Ordinal))
        {
            return kept.Prior;
        }

        var others = (await reader.OfAsync(db, null, cancellation)).Where(p => p.Key != owner).OrderBy(p => p.Key).Select(p => p.Value).ToList();
        var prior = others.Count == 0 ? TastePrior.Blank : SharedTaste.Learn([.. others.Select(o => (IReadOnlyList<TastePair>)o.Pairs)], [.. others.SelectMany(o => o.Choices)]);
        var mean = prior.Mean.ToArray();
        foreach (var (feature, weight) in Held((await HoldsAsync(db, 0, cancellation)).Holds))
        {
            mean[feature] = weight;
        }

        prior = prior with { Mean = mean };
        priors[(workspace, owner)] = (stamp, prior, clock.GetUtcNow());
        return prior;
    }

    private static Dictionary<int, double> Held(IReadOnlyList<TasteHold> holds) =>
        holds.Select(h => (Feature: TasteFeatures.IndexOf(h.Feature), h.Weight)).Where(h => h.Feature >= 0).ToDictionary(h => h.Feature, h => h.Weight);

    private static async Task<(IReadOnlyList<TasteHold> Holds, int Revision)> HoldsAsync(ConsoleDb db, long owner, CancellationToken cancellation) =>
        await db.TasteMemories.AsNoTracking().SingleOrDefaultAsync(m => m.OwnerId == owner, cancellation) is { } memory ? (memory.Holds, memory.Revision) : ([], 0);

    private static async Task<int> SharedRevisionAsync(ConsoleDb db, CancellationToken cancellation) =>
        await db.TasteMemories.Where(m => m.OwnerId == 0).Select(m => m.Revision).SingleOrDefaultAsync(cancellation);

    /// <summary>Changes with every answer of anybody.</summary>
    private static async Task<string> StampAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var verdicts = await db.TriageVerdicts.Where(v => v.Choice != null).GroupBy(v => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(v => (long)v.Choice!.Value * v.ConceptId) }).SingleOrDefaultAsync(cancellation);
        var comparisons = await db.Comparisons.GroupBy(c => 1).Select(g => new { Count = g.Count(), Last = g.Max(c => c.Id) }).SingleOrDefaultAsync(cancellation);
        var picks = await db.Picks.GroupBy(p => 1).Select(g => new { Count = g.Count(), Last = g.Sum(p => p.Id * p.Rank) }).SingleOrDefaultAsync(cancellation);
        var concepts = await db.Concepts.GroupBy(c => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(c => c.Revision) }).SingleOrDefaultAsync(cancellation);
        return $"{verdicts}/{comparisons}/{picks}/{concepts}";
    }

    private static LearnedTaste? Kept(ConcurrentDictionary<(long Workspace, long Owner), (string Stamp, LearnedTaste Taste)> store, (long Workspace, long Owner) key, string stamp) =>
        store.TryGetValue(key, out var kept) && string.Equals(kept.Stamp, stamp, StringComparison.Ordinal) ? kept.Taste : null;

    private static LearnedTaste Keep(ConcurrentDictionary<(long Workspace, long Owner), (string Stamp, LearnedTaste Taste)> store, (long Workspace, long Owner) key, string stamp, LearnedTaste taste)
    {
        if (store.Count >= Most)
        {
            store.Clear();
        }

        store[key] = (stamp, taste);
        return taste;
    }
}
