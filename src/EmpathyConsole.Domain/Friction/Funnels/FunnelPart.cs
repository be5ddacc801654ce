namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>
/// What a funnel needs of some of the signals. Parts of any split merge into the whole, and only the whole is walked: a person's steps may
/// cross every seam. One person's moments share a shard, so that every core has shards of its own to sort and walk.
/// </summary>
public sealed class FunnelPart(FunnelPlan plan)
{
    private const int Shards = 64;
    private const int TimeBits = 37;
    private readonly StepMarks marks = new(plan.Steps);
    private readonly List<FunnelMoment>[] shards = [.. Enumerable.Range(0, Shards).Select(_ => new List<FunnelMoment>())];

    /// <summary>Adds the block's signals that are steps.</summary>
    public void Add(SignalBlock block)
    {
        if (block.Span.Last < plan.Earliest || block.Span.First >= plan.Latest)
        {
            return;
        }

        var passing = new Slicing([], plan.Filters).PassesOf(block);
        var (times, of, by) = (block.Times, marks.Of(block), plan.By is { } dimension ? block.Slices[(int)dimension] : null);
        for (var row = 0; row < block.Count; row++)
        {
            var steps = of.At(row);
            if (steps != 0 && times[row] >= plan.Earliest && times[row] < plan.Latest && passing.Takes(row))
            {
                var person = block.Persons[row];
                shards[(uint)person * 0x9E3779B9u >> 26].Add(new(person, times[row], steps, by?[row] ?? 0));
            }
        }
    }

    /// <summary>Adds what another part of the same plan holds.</summary>
    public void Merge(FunnelPart other)
    {
        for (var i = 0; i < Shards; i++)
        {
            shards[i].AddRange(other.shards[i]);
        }
    }

    /// <summary>Everybody who came in, by person.</summary>
    public IReadOnlyList<FunnelWalk> Walk()
    {
        var walked = new List<FunnelWalk>[Shards];
        Parallel.For(0, Shards, i => walked[i] = Walk(Sorted(shards[i])));
        return [.. walked.SelectMany(w => w).OrderBy(w => w.Person)];
    }

    /// <summary>By person and time. Numbers are sorted, not moments; what is the same in both is put in order afterwards.</summary>
    private FunnelMoment[] Sorted(List<FunnelMoment> moments)
    {
        var sorted = moments.ToArray();
        if (plan.Latest - plan.Earliest >= 1L << TimeBits)
        {
            Array.Sort(sorted);
            return sorted;
        }

        Array.Sort(Array.ConvertAll(sorted, m => ((ulong)(uint)m.Person << TimeBits) | (ulong)(m.Time - plan.Earliest)), sorted);
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var at = i; at > 0 && sorted[at] < sorted[at - 1]; at--)
            {
                (sorted[at], sorted[at - 1]) = (sorted[at - 1], sorted[at]);
            }
        }

        return sorted;
    }

    private List<FunnelWalk> Walk(FunnelMoment[] sorted)
    {
        var walks = new List<FunnelWalk>();
        for (int at = 0, end; at < sorted.Length; at = end)
        {
            end = at + 1;
            while (end < sorted.Length && sorted[end].Person == sorted[at].Person)
            {
                end++;
            }

            if (Furthest(sorted.AsSpan(at, end - at)) is { } walk)
            {
                walks.Add(walk);
            }
        }

        return walks;
    }

    private FunnelWalk? Furthest(ReadOnlySpan<FunnelMoment> own)
    {
        FunnelWalk? best = null;
        Span<long> times = stackalloc long[plan.Steps.Count];
        for (var i = 0; i < own.Length; i++)
        {
            if ((own[i].Steps & 1) == 0 || own[i].Time < plan.From || own[i].Time >= plan.Before)
            {
                continue;
            }

            var reached = plan.Ordered ? InOrder(own, i, times) : InAnyOrder(own, i, times);
            if (reached > (best?.Times.Count ?? 0))
            {
                best = new(own[i].Person, own[i].Slice, times[..reached].ToArray());
            }

            // nobody comes further from a later start when this one saw all that follows
            if (reached == plan.Steps.Count || (plan.Ordered && own[^1].Time - own[i].Time <= plan.Window))
            {
                break;
            }
        }

        return best;
    }

    /// <summary>Each step at the first chance after the one before: nobody comes further by waiting.</summary>
    private int InOrder(ReadOnlySpan<FunnelMoment> own, int start, Span<long> times)
    {
        times[0] = own[start].Time;
        var reached = 1;
        for (var j = start + 1; j < own.Length && reached < plan.Steps.Count && own[j].Time - own[start].Time <= plan.Window; j++)
        {
            if ((own[j].Steps & (1 << reached)) != 0)
            {
                times[reached++] = own[j].Time;
            }
        }

        return reached;
    }

    /// <summary>Each step by the first other signal of it within the window to either side.</summary>
    private int InAnyOrder(ReadOnlySpan<FunnelMoment> own, int start, Span<long> times)
    {
        times[0] = own[start].Time;
        for (var step = 1; step < plan.Steps.Count; step++)
        {
            var found = false;
            for (var j = 0; j < own.Length && !found; j++)
            {
                if (j != start && (own[j].Steps & (1 << step)) != 0 && Math.Abs(own[j].Time - own[start].Time) <= plan.Window)
                {
                    (times[step], found) = (own[j].Time, true);
                }
            }

            if (!found)
            {
                return step;
            }
        }

        return plan.Steps.Count;
    }
}
