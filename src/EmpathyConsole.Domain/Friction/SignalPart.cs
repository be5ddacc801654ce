using System.Buffers;
using System.Runtime.CompilerServices;
using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction;

/// <summary>
/// What a metric needs of some of the signals. Parts of any split of the signals (by day, by node, by core) merge into
/// the part of them all, and only the merged part is turned into observations: sessions and cases may cross every seam.
/// Events that can meet in one observation share a shard, so that each shard is small enough for a processor's cache and all cores have one.
/// </summary>
public sealed class SignalPart
{
    private const int Shards = 128;
    private readonly MetricKernel kernel;
    private readonly Slicing slicing;
    private readonly bool[] takes;
    private readonly SearchValues<byte> wanted;
    private readonly SignalEvents[] shards;
    private readonly List<(SliceKey Slice, bool Hit)> met = [];

    public SignalPart(Metric metric, Slicing slicing)
    {
        ArgumentNullException.ThrowIfNull(metric);
        (kernel, this.slicing) = (metric.Kernel, slicing);
        takes = new bool[byte.MaxValue + 1];
        foreach (var kind in kernel.Kinds)
        {
            takes[(int)kind] = true;
        }

        wanted = SearchValues.Create([.. kernel.Kinds.Select(k => (byte)k)]);
        shards = [.. Enumerable.Range(0, Shards).Select(_ => new SignalEvents())];
    }

    /// <summary>How many events are held.</summary>
    public int Count => shards.Sum(s => s.Count);

    /// <summary>Adds the block's signals from one time to before another, milliseconds since 1970.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(SignalBlock block, long from, long before)
    {
        ArgumentNullException.ThrowIfNull(block);
        if (block.Span.Last < from || block.Span.First >= before)
        {
            return;
        }

        var (kinds, sessions, subjects) = (block.Kinds, block.Sessions, block.Slices[(int)Dimension.Subject]);
        var whole = block.Span.First >= from && block.Span.Last < before;
        var presence = kernel.CountsSessions && sessions.Words.Contains(0);
        var passing = slicing.PassesOf(block);
        var (lastPerson, lastSession) = (0, 0L);
        for (var row = 0; row < kinds.Length; row++)
        {
            // a signal without a session says that its person was there, whatever its kind
            if (!presence)
            {
                var next = kinds.AsSpan(row).IndexOfAny(wanted);
                if (next < 0)
                {
                    break;
                }

                row += next;
            }

            var (taken, session) = (takes[kinds[row]], sessions[row]);
            if (!taken && session != 0)
            {
                continue;
            }

            var passes = passing.Takes(row);
            if (!passes && (kernel.LooksOnlyWithin || (kernel.CountsOnceASlice && session != 0)))
            {
                continue;
            }

            var time = block.Times[row];
            if (!whole && (time < from || time >= before))
            {
                continue;
            }

            var (person, slice) = (block.Persons[row], slicing.KeyOf(block, row));
            if (kernel.CountsOnceASlice && session != 0)
            {
                if (person != lastPerson || session != lastSession)
                {
                    (lastPerson, lastSession) = (person, session);
                    met.Clear();
                }

                // rows are in the order of time: the first of a session in a slice is all that is asked for
                var kind = (slice, kernel.IsHit((SignalKind)kinds[row]));
                if (met.Contains(kind))
                {
                    continue;
                }

                met.Add(kind);
            }

            var @case = block.Cases[row];
            shards[ShardOf(person, session, @case)].Add(new(time, person, session, @case, subjects[row], block.Values[row], (SignalKind)kinds[row], passes, slice, kernel.Mark(block, row)));
        }

        met.Clear();
    }

    /// <summary>Takes over what another part of the same question holds.</summary>
    public void Merge(SignalPart other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < Shards; i++)
        {
            shards[i].Take(other.shards[i]);
        }
    }

    /// <summary>The observations, in an order that does not depend on how the parts were cut. Asked once: the events are let go of, shard by shard.</summary>
    public Observation[] Observe()
    {
        var observed = new List<Observation>?[Shards];
        Parallel.For(0, Shards, i => observed[i] = Observe(shards[i].Whole()));
        var all = new Observation[observed.Sum(o => o!.Count)];
        var at = 0;
        for (var i = 0; i < Shards; i++)
        {
            observed[i]!.CopyTo(all, at);
            at += observed[i]!.Count;
            observed[i] = null;
        }

        return all;
    }

    private List<Observation> Observe(SignalEvent[] events)
    {
        Array.Sort(events);
        if (kernel.CountsSessions)
        {
            Sessions.Number(events);
        }

        var observations = new List<Observation>(events.Length / 2);
        kernel.Observe(events, observations);
        return observations;
    }

    private int ShardOf(int person, long session, long @case)
    {
        var key = kernel.Together switch
        {
            Togetherness.Session when session != 0 => (ulong)session,
            Togetherness.Case when @case != 0 => (ulong)@case,
            _ => (ulong)person,
        };
        return (int)(key * 0x9E3779B97F4A7C15UL >> 57);
    }
}
