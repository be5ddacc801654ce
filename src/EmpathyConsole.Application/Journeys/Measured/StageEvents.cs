using System.Runtime.InteropServices;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>
/// The signals that any of the measured metrics looks at, gathered, sorted and cut into sessions once for all of them: asked one by one
/// they would be sorted twenty times. Kernels and intervals are the Friction room's.
/// </summary>
internal sealed class StageEvents(IReadOnlyList<Metric> metrics, IReadOnlyList<SliceFilter> filters, DayClock clock, DaySpan days)
{
    private static readonly Slicing ByChannel = new([Dimension.Stage, Dimension.Channel], []);
    private readonly Slicing slicing = ByChannel with { Filters = filters };
    private readonly List<SignalEvent> events = [];

    // for effort alone answers are enough; a metric that needs sessions looks at every signal, for any of them may begin one
    private readonly HashSet<SignalKind>? only = metrics is [var one] && one == MeasuredMetrics.Effort ? [.. one.Kernel.Kinds] : null;

    /// <summary>Milliseconds since 1970 from which any signal matters.</summary>
    public long From { get; } = metrics.Min(m => FromOf(m, clock));

    /// <summary>And before which one does.</summary>
    public long Before { get; } = metrics.Max(m => BeforeOf(m, clock));

    public void Add(SignalBlock block)
    {
        var (times, kinds, subjects, passing) = (block.Times, block.Kinds, block.Slices[(int)Dimension.Subject], slicing.PassesOf(block));
        for (var row = 0; row < times.Length; row++)
        {
            if (times[row] >= From && times[row] < Before && only?.Contains((SignalKind)kinds[row]) != false)
            {
                events.Add(new(times[row], block.Persons[row], block.Sessions[row], block.Cases[row], subjects[row], block.Values[row], (SignalKind)kinds[row], passing.Takes(row), slicing.KeyOf(block, row)));
            }
        }
    }

    /// <summary>Slices (stage and channel; 0 for the channel when it is the whole stage) and their figures, metric by metric.</summary>
    public IReadOnlyList<(SliceKey Slice, bool Whole, MeasuredFigure Figure)> Figures(CancellationToken cancellation)
    {
        var sorted = CollectionsMarshal.AsSpan(events);
        sorted.Sort();
        Sessions.Number(sorted);
        return [.. metrics.AsParallel().AsOrdered().WithCancellation(cancellation).SelectMany(Of)];
    }

    private static long FromOf(Metric metric, DayClock clock) => clock.From - (long)metric.Kernel.LookBack.TotalMilliseconds;

    private static long BeforeOf(Metric metric, DayClock clock) => clock.Before + (long)metric.Kernel.LookAhead.TotalMilliseconds;

    private IEnumerable<(SliceKey Slice, bool Whole, MeasuredFigure Figure)> Of(Metric metric)
    {
        var taken = new bool[byte.MaxValue + 1];
        foreach (var kind in metric.Kernel.Kinds)
        {
            taken[(int)kind] = true;
        }

        var (from, before) = (FromOf(metric, clock), BeforeOf(metric, clock));
        var own = new List<SignalEvent>();
        foreach (ref readonly var one in CollectionsMarshal.AsSpan(events))
        {
            if (taken[(int)one.Kind] && one.Time >= from && one.Time < before)
            {
                own.Add(one);
            }
        }

        var channels = Observe(metric, own);
        Observation[] stages;
        if (metric.Kernel is SessionShareKernel)
        {
            // a session counts once in each slice it was seen in, so a stage is no sum of its channels
            foreach (ref var one in CollectionsMarshal.AsSpan(own))
            {
                one = one with { Slice = new(one.Slice.A, 0, 0) };
            }

            stages = Observe(metric, own);
        }
        else
        {
            stages = Array.ConvertAll(channels, o => o with { Slice = new(o.Slice.A, 0, 0) });
        }

        return [.. Rows(metric, stages, whole: true), .. Rows(metric, channels, whole: false)];
    }

    private static Observation[] Observe(Metric metric, List<SignalEvent> own)
    {
        var observations = new List<Observation>(own.Count / 2);
        metric.Kernel.Observe(CollectionsMarshal.AsSpan(own), observations);
        return [.. observations];
    }

    private IEnumerable<(SliceKey Slice, bool Whole, MeasuredFigure Figure)> Rows(Metric metric, Observation[] observations, bool whole)
    {
        var tally = new Tally(metric, clock, days, against: null, provisionalFrom: DateOnly.MaxValue);
        tally.Add(observations, whole: false);
        foreach (var key in tally.Keys)
        {
            var row = tally.Row(key, []);
            if (row.N > 0)
            {
                yield return (key, whole, new(metric.Slug, row.Interval?.Value, row.Interval?.Low, row.Interval?.High, row.N, row.TooFew));
            }
        }
    }
}
