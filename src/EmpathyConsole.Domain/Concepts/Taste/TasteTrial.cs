using System.Collections.Concurrent;

namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>
/// Measures taste as it will be used: a campaign is held out, a person's weights are learned from some picks of one's own in other
/// campaigns, and every pick of the one held out is foreseen. The shared prior comes from other campaigns and from other people:
/// people are parted into groups, and whoever is tested is in none of those it was learned from.
/// </summary>
public static class TasteTrial
{
    private const int Groups = 4;

    /// <param name="picks">Picks to foresee, and to learn from in turn.</param>
    /// <param name="history">Picks that are learned from only; those of the campaign held out are left aside too.</param>
    /// <param name="sizes">How many own picks to learn from, rising: 0, 5, 10, ...</param>
    /// <param name="needed">A person is tested on a campaign only with so many picks in others.</param>
    /// <param name="seed">Draws which picks are learned from.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IReadOnlyList<TrialAnswer> Run(IReadOnlyList<TrialPick> picks, IReadOnlyList<TrialPick> history, IReadOnlyList<int> sizes, int needed, int seed, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(picks);
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(sizes);
        var known = picks.Concat(history).Select(p => (Pick: p, Pair: new TastePair(p.Taken, p.Left, 1, p.Weight))).GroupBy(p => p.Pick.Person, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var tested = picks.ToLookup(p => (p.Campaign, Group: Group(p.Person)));
        var found = new ConcurrentDictionary<(string Campaign, int Group), List<TrialAnswer>>();
        Parallel.ForEach(tested, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
        {
            var people = part.GroupBy(p => p.Person, StringComparer.Ordinal)
                .Select(g => (g.Key, Tests: g.ToList(), Own: Drawn(known[g.Key].Where(k => k.Pick.Campaign != part.Key.Campaign).Select(k => k.Pair).ToList(), Hash(g.Key + "/" + part.Key.Campaign, seed))))
                .Where(p => p.Own.Count >= needed)
                .ToList();
            if (people.Count > 0)
            {
                var others = known.Where(k => Group(k.Key) != part.Key.Group).Select(k => (IReadOnlyList<TastePair>)[.. k.Value.Where(p => p.Pick.Campaign != part.Key.Campaign).Select(p => p.Pair)]).Where(k => k.Count > 0).ToList();
                var prior = SharedTaste.Learn(others);
                found[part.Key] = [.. people.SelectMany(p => Foresee(p.Tests, p.Own, prior, sizes))];
            }
        });
        return [.. found.OrderBy(f => f.Key.Campaign, StringComparer.Ordinal).ThenBy(f => f.Key.Group).SelectMany(f => f.Value)];
    }

    private static IEnumerable<TrialAnswer> Foresee(List<TrialPick> tests, List<TastePair> own, TastePrior prior, IReadOnlyList<int> sizes)
    {
        var alone = sizes.Select(n => n > own.Count ? null : TasteLearner.Learn(own[..n], TastePrior.Blank)).ToList();
        var shared = sizes.Select(n => n > own.Count ? null : TasteLearner.Learn(own[..n], prior)).ToList();
        return tests.Select(t => new TrialAnswer(t, Chances(alone, t), Chances(shared, t)));
    }

    private static double[] Chances(List<TasteWeights?> weights, TrialPick pick) => [.. weights.Select(w => w?.Probability(pick.Taken, pick.Left) ?? double.NaN)];

    /// <summary>All pairs in an order by chance.</summary>
    private static List<TastePair> Drawn(List<TastePair> pairs, ulong seed)
    {
        var dice = new Dice(seed);
        for (var i = pairs.Count - 1; i > 0; i--)
        {
            var j = (int)(dice.Next() % (ulong)(i + 1));
            (pairs[i], pairs[j]) = (pairs[j], pairs[i]);
        }

        return pairs;
    }

    private static int Group(string person) => (int)(Hash(person, 0) % Groups);

    /// <summary>FNV-1a, 64 bits, from a seed.</summary>
    private static ulong Hash(string text, int seed)
    {
        var hash = unchecked(14695981039346656037UL ^ (ulong)seed);
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211UL);
        }

        // the low bits alone part badly
        return hash ^ (hash >> 29);
    }
}
