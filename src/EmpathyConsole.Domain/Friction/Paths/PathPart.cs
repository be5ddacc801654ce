namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>What paths need of some of the signals. Parts of any split merge into the whole, and only the whole is walked.</summary>
public sealed class PathPart(PathPlan plan)
{
    private readonly List<PathMoment> moments = [];

    /// <summary>Adds the block's signals.</summary>
    public void Add(SignalBlock block)
    {
        if (block.Span.Last < plan.Earliest || block.Span.First >= plan.Latest)
        {
            return;
        }

        var passing = new Slicing([], plan.Filters).PassesOf(block);
        var times = block.Times;
        for (var row = 0; row < block.Count; row++)
        {
            if (times[row] >= plan.Earliest && times[row] < plan.Latest && passing.Takes(row))
            {
                moments.Add(new(block.Persons[row], times[row], plan.NodeOf(block, row), plan.Anchor.Takes(block, row)));
            }
        }
    }

    /// <summary>Adds what another part of the same plan holds.</summary>
    public void Merge(PathPart other) => moments.AddRange(other.moments);

    /// <summary>
    /// Everybody's path, once: from their first anchor in the days on, or up to their last. The same place twice in a row is one place.
    /// Places stand in the order away from the anchor.
    /// </summary>
    public IReadOnlyList<long[]> Walk()
    {
        var sorted = moments.ToArray();
        Array.Sort(sorted);
        var paths = new List<long[]>();
        for (int at = 0, end; at < sorted.Length; at = end)
        {
            end = at + 1;
            while (end < sorted.Length && sorted[end].Person == sorted[at].Person)
            {
                end++;
            }

            if (PathOf(sorted.AsSpan(at, end - at)) is { } path)
            {
                paths.Add(path);
            }
        }

        return paths;
    }

    private long[]? PathOf(ReadOnlySpan<PathMoment> own)
    {
        var step = plan.Forward ? 1 : -1;
        for (var i = plan.Forward ? 0 : own.Length - 1; i >= 0 && i < own.Length; i += step)
        {
            if (!own[i].IsAnchor || own[i].Time < plan.From || own[i].Time >= plan.Before)
            {
                continue;
            }

            var path = new List<long> { own[i].Node };
            for (var j = i + step; j >= 0 && j < own.Length && path.Count < plan.Steps && Math.Abs(own[j].Time - own[i].Time) <= plan.Window; j += step)
            {
                if (own[j].Node != path[^1])
                {
                    path.Add(own[j].Node);
                }
            }

            return [.. path];
        }

        return null;
    }
}
