using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction;

/// <summary>
/// What a metric needs of some of the signals. Parts of any split of the signals (by day, by node, by shard) merge into
/// the part of them all, and only the merged part is turned into observations: sessions and cases may cross every seam.
/// </summary>
public sealed class SignalPart(Metric metric, Slicing slicing)
{
    private readonly List<SignalEvent> events = [];
    private readonly bool[] takes = Taken(metric);

    /// <summary>How many events are held.</summary>
    public int Count => events.Count;

    /// <summary>Adds the block's signals from one time to before another, milliseconds since 1970.</summary>
    public void Add(SignalBlock block, long from, long before)
    {
        if (block.Span.Last < from || block.Span.First >= before)
        {
            return;
        }

        var (times, kinds, sessions, subjects) = (block.Times, block.Kinds, block.Sessions, block.Slices[(int)Dimension.Subject]);
        var presence = metric.Kernel.CountsSessions;
        for (var row = 0; row < times.Length; row++)
        {
            if (times[row] < from || times[row] >= before)
            {
                continue;
            }

            // a signal without a session says that its person was there, whatever its kind
            if (!takes[kinds[row]] && !(presence && sessions[row] == 0))
            {
                continue;
            }

            events.Add(new(times[row], block.Persons[row], sessions[row], block.Cases[row], subjects[row], block.Values[row], (SignalKind)kinds[row], slicing.Takes(block, row), slicing.KeyOf(block, row)));
        }
    }

    /// <summary>Adds what another part of the same question holds.</summary>
    public void Merge(SignalPart other) => events.AddRange(other.events);

    /// <summary>The observations, in an order that does not depend on how the parts were cut.</summary>
    public Observation[] Observe()
    {
        var sorted = CollectionsMarshal.AsSpan(events);
        sorted.Sort();
        if (metric.Kernel.CountsSessions)
        {
            var copy = sorted.ToArray();
            Sessions.Number(copy);
            sorted = copy;
        }

        var observations = new List<Observation>(sorted.Length / 2);
        metric.Kernel.Observe(sorted, observations);
        return [.. observations];
    }

    private static bool[] Taken(Metric metric)
    {
        var table = new bool[byte.MaxValue + 1];
        foreach (var kind in metric.Kernel.Kinds)
        {
            table[(int)kind] = true;
        }

        return table;
    }
}
