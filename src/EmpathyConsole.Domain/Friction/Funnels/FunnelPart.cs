namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>What a funnel needs of some of the signals. Parts of any split merge into the whole, and only the whole is walked: a person's steps may cross every seam.</summary>
public sealed class FunnelPart(FunnelPlan plan)
{
    private readonly List<FunnelMoment> moments = [];

    /// <summary>Adds the block's signals that are steps.</summary>
    public void Add(SignalBlock block)
    {
        if (block.Span.Last < plan.Earliest || block.Span.First >= plan.Latest)
        {
            return;
        }

        var slicing = new Slicing([], plan.Filters);
        var (times, by) = (block.Times, plan.By is { } dimension ? block.Slices[(int)dimension] : null);
        for (var row = 0; row < block.Count; row++)
        {
            if (times[row] < plan.Earliest || times[row] >= plan.Latest)
            {
                continue;
            }

            var steps = 0;
            for (var step = 0; step < plan.Steps.Count; step++)
            {
                steps |= plan.Steps[step].Takes(block, row) ? 1 << step : 0;
            }

            if (steps != 0 && slicing.Takes(block, row))
            {
                moments.Add(new(block.Persons[row], times[row], steps, by?[row] ?? 0));
            }
        }
    }

    /// <summary>Adds what another part of the same plan holds.</summary>
    public void Merge(FunnelPart other) => moments.AddRange(other.moments);

    /// <summary>Everybody who came in, by person.</summary>
    public IReadOnlyList<FunnelWalk> Walk()
    {
        var sorted = moments.ToArray();
        Array.Sort(sorted);
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
                if (reached == plan.Steps.Count)
                {
                    break;
                }
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
