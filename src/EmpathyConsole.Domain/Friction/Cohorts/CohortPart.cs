using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction.Cohorts;

/// <summary>What cohorts need of some of the signals: each person's first, and the latest of each week. Parts of any split merge into the whole.</summary>
public sealed class CohortPart(CohortPlan plan)
{
    private readonly Dictionary<int, long> firsts = [];
    private readonly Dictionary<(int Person, int Week), long> lasts = [];

    /// <summary>Adds the block's signals: all there are before the last week's end, or a first one is missed.</summary>
    public void Add(SignalBlock block)
    {
        var passing = new Slicing([], plan.Filters).PassesOf(block);
        var (times, end) = (block.Times, plan.WeekStarts[^1]);
        for (var row = 0; row < block.Count; row++)
        {
            if (times[row] >= end)
            {
                continue;
            }

            var (first, then) = (plan.First.Takes(block, row), plan.Then.Takes(block, row));
            if ((!first && !then) || !passing.Takes(row))
            {
                continue;
            }

            if (first)
            {
                Keep(firsts, block.Persons[row], times[row], earliest: true);
            }

            if (then && plan.WeekOf(times[row]) is var week and >= 0)
            {
                Keep(lasts, (block.Persons[row], week), times[row], earliest: false);
            }
        }
    }

    /// <summary>Adds what another part of the same plan holds.</summary>
    public void Merge(CohortPart other)
    {
        foreach (var (person, time) in other.firsts)
        {
            Keep(firsts, person, time, earliest: true);
        }

        foreach (var (key, time) in other.lasts)
        {
            Keep(lasts, key, time, earliest: false);
        }
    }

    /// <summary>For each week the persons who began in it, and in how many of them the thing happened so many weeks after; in week 0 only what came after the first signal counts.</summary>
    /// <returns>For each week of beginning: its size, and hits by weeks after.</returns>
    public IReadOnlyList<(long Size, IReadOnlyList<long> Hits)> Count()
    {
        var sizes = new long[plan.Weeks];
        var hits = Enumerable.Range(0, plan.Weeks).Select(w => new long[plan.Weeks - w]).ToArray();
        foreach (var time in firsts.Values)
        {
            if (plan.WeekOf(time) is var week and >= 0)
            {
                sizes[week]++;
            }
        }

        foreach (var ((person, week), last) in lasts)
        {
            if (firsts.TryGetValue(person, out var first) && last > first && plan.WeekOf(first) is var begun and >= 0)
            {
                hits[begun][week - begun]++;
            }
        }

        return [.. sizes.Select((size, w) => (size, (IReadOnlyList<long>)hits[w]))];
    }

    private static void Keep<TKey>(Dictionary<TKey, long> into, TKey key, long time, bool earliest)
        where TKey : notnull
    {
        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(into, key, out var known);
        kept = !known ? time : earliest ? Math.Min(kept, time) : Math.Max(kept, time);
    }
}
