using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>
/// What a funnel needs of some of the signals. Parts of any split merge into the whole, and only the whole is walked: a person's steps may
/// cross every seam. Blocks are in the order of persons already, so that nothing has to be sorted: a range of persons is counted, laid out
/// person by person, and walked while it is still in the processor's cache.
/// </summary>
public sealed class FunnelPart(FunnelPlan plan)
{
    /// <summary>Persons' codes that are laid out together.</summary>
    private const int Range = 1 << 12;

    private readonly StepMarks marks = new(plan.Steps);
    private readonly List<FunnelRun> runs = [];
    private int[] rows = [];
    private byte[] steps = [];

    /// <summary>Adds the block's signals that are steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(SignalBlock block)
    {
        if (block.Span.Last < plan.Earliest || block.Span.First >= plan.Latest)
        {
            return;
        }

        if (rows.Length < block.Count)
        {
            (rows, steps) = (new int[block.Count], new byte[block.Count]);
        }

        var count = Filtered(block, marks.Of(block).Select(rows, steps));
        if (count == 0)
        {
            return;
        }

        var by = plan.By is { } dimension ? block.Slices[(int)dimension] : null;
        var (persons, offsets, slices) = (GC.AllocateUninitializedArray<int>(count), GC.AllocateUninitializedArray<int>(count), by is null ? null : new int[count]);
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            (persons[i], offsets[i]) = (block.Persons[row], block.Offsets[row]);
            if (slices is not null)
            {
                slices[i] = by![row];
            }
        }

        runs.Add(new(SignalBlock.StartOf(block.Day), persons, offsets, steps.AsSpan(0, count).ToArray(), slices));
    }

    /// <summary>Adds what another part of the same plan holds.</summary>
    public void Merge(FunnelPart other) => runs.AddRange(other.runs);

    /// <summary>Everybody who came in, by person.</summary>
    public FunnelWalks Walk()
    {
        var whole = new FunnelWalks(plan.Steps.Count);
        if (runs.Count == 0)
        {
            return whole;
        }

        FunnelRun[] inTime = [.. runs.OrderBy(r => r.Start)];
        var (first, last) = (inTime.Min(r => r.Persons[0]), inTime.Max(r => r.Persons[^1]));
        var walked = new FunnelWalks[((last - first) / Range) + 1];
        Parallel.For(0, walked.Length, () => new Desk(inTime.Length), (i, _, desk) =>
        {
            walked[i] = Walk(inTime, first + (i * Range), desk);
            return desk;
        }, _ => { });
        whole.Grow(walked.Sum(w => w.Count));
        foreach (var some in walked)
        {
            whole.AddRange(some);
        }

        return whole;
    }

    /// <summary>Keeps the rows within the plan's times and filters.</summary>
    private int Filtered(SignalBlock block, int count)
    {
        var whole = block.Span.First >= plan.Earliest && block.Span.Last < plan.Latest;
        if (whole && plan.Filters.Count == 0)
        {
            return count;
        }

        var (times, passing, kept) = (block.Times, new Slicing([], plan.Filters).PassesOf(block), 0);
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            if (times[row] >= plan.Earliest && times[row] < plan.Latest && passing.Takes(row))
            {
                (rows[kept], steps[kept]) = (row, steps[i]);
                kept++;
            }
        }

        return kept;
    }

    private FunnelWalks Walk(FunnelRun[] inTime, int from, Desk desk)
    {
        var walks = new FunnelWalks(plan.Steps.Count);
        var persons = Lay(inTime, from, desk);
        if (persons == 0)
        {
            return walks;
        }

        walks.Grow(persons);
        WalkLaid(from, desk, walks);
        return walks;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WalkLaid(int from, Desk desk, FunnelWalks walks)
    {
        Span<long> times = stackalloc long[plan.Steps.Count];
        Span<long> best = stackalloc long[plan.Steps.Count];
        var at = 0;
        for (var i = 0; i < Range; i++)
        {
            var end = desk.Places[i];
            if (end > at)
            {
                var own = desk.Moments.AsSpan(at, end - at);
                InOrder(own);
                var (reached, slice) = Furthest(own, times, best);
                if (reached > 0)
                {
                    walks.Add(from + i, slice, best[..reached]);
                }

                at = end;
            }
        }
    }

    /// <summary>Lays out the moments person by person, day by day within each; a person's place becomes where their moments end.</summary>
    /// <returns>How many persons have any.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Lay(FunnelRun[] inTime, int from, Desk desk)
    {
        var places = desk.Places;
        Array.Clear(places);
        for (var run = 0; run < inTime.Length; run++)
        {
            var span = desk.Spans[run] = (inTime[run].From(from), inTime[run].From(from + Range));
            foreach (var person in inTime[run].Persons.AsSpan(span.From, span.To - span.From))
            {
                places[person - from]++;
            }
        }

        var (so, some) = (0, 0);
        for (var i = 0; i < places.Length; i++)
        {
            some += places[i] > 0 ? 1 : 0;
            (places[i], so) = (so, so + places[i]);
        }

        if (desk.Moments.Length < so)
        {
            desk.Moments = GC.AllocateUninitializedArray<FunnelMoment>(so * 5 / 4);
        }

        var moments = desk.Moments;
        for (var run = 0; run < inTime.Length; run++)
        {
            var (of, span) = (inTime[run], desk.Spans[run]);
            for (var i = span.From; i < span.To; i++)
            {
                // each place moves on to the next free one of its person, and so ends where the next person's begin
                moments[places[of.Persons[i] - from]++] = new(of.Start + of.Offsets[i], of.Steps[i], of.Slices?[i] ?? 0);
            }
        }

        return some;
    }

    /// <summary>Days are in order; only several blocks of one day, and signals of one moment, may not be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InOrder(Span<FunnelMoment> own)
    {
        for (var i = 1; i < own.Length; i++)
        {
            if (own[i].Time <= own[i - 1].Time && own[i] < own[i - 1])
            {
                own.Sort();
                return;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Reached, int Slice) Furthest(ReadOnlySpan<FunnelMoment> own, Span<long> times, Span<long> best)
    {
        var (furthest, slice) = (0, 0);
        for (var i = 0; i < own.Length; i++)
        {
            if ((own[i].Steps & 1) == 0 || own[i].Time < plan.From || own[i].Time >= plan.Before)
            {
                continue;
            }

            var reached = plan.Ordered ? InOrder(own, i, times) : InAnyOrder(own, i, times);
            if (reached > furthest)
            {
                (furthest, slice) = (reached, own[i].Slice);
                times[..reached].CopyTo(best);
            }

            // nobody comes further from a later start when this one saw all that follows
            if (reached == plan.Steps.Count || (plan.Ordered && own[^1].Time - own[i].Time <= plan.Window))
            {
                break;
            }
        }

        return (furthest, slice);
    }

    /// <summary>Each step at the first chance after the one before: nobody comes further by waiting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    /// <summary>What one core needs to lay out a range of persons, used again for the next.</summary>
    private sealed class Desk(int runs)
    {
        public int[] Places { get; } = new int[Range];

        public (int From, int To)[] Spans { get; } = new (int, int)[runs];

        public FunnelMoment[] Moments { get; set; } = [];
    }
}
