using System.Runtime.InteropServices;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>One metric's observations, sorted into slices and days, and the rows made of them.</summary>
internal sealed class Tally(Metric metric, DayClock clock, DaySpan days, DaySpan? against, DateOnly provisionalFrom, FrozenSide? frozen = null, bool countsPersons = false)
{
    private readonly Dictionary<SliceKey, Slice> slices = [];

    /// <summary>Every slice that has an observation, now or then.</summary>
    public IEnumerable<SliceKey> Keys => slices.Keys;

    public void Add(ReadOnlySpan<Observation> observations, bool whole)
    {
        var (last, known) = (default(SliceKey), default(Slice));
        foreach (ref readonly var observation in observations)
        {
            var day = clock.IndexOf(observation.Time);
            var date = clock.First.DayNumber + day;
            var now = date >= days.From.DayNumber && date <= days.To.DayNumber;
            var then = against is { } a && date >= a.From.DayNumber && date <= a.To.DayNumber;
            if (!now && !then)
            {
                continue;
            }

            // neighbours are mostly of one slice
            var key = whole ? default : observation.Slice;
            if (known is null || key != last)
            {
                ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(slices, key, out _);
                (last, known) = (key, kept ??= new());
            }

            var slice = known;
            if (now)
            {
                slice.Now.Add(observation);
                slice.Provisional |= date >= provisionalFrom.DayNumber;
            }

            if (then)
            {
                slice.Then.Add(observation);
            }
        }
    }

    /// <summary>The row of a slice; its change is corrected later, with those of the others.</summary>
    public FrictionRow Row(SliceKey key, IReadOnlyList<string> names)
    {
        if (!slices.TryGetValue(key, out var slice))
        {
            return new(names, 0, null, TooFew: true, Provisional: false);
        }

        var now = Estimator.Of(metric, CollectionsMarshal.AsSpan(slice.Now), days.Days);
        var persons = countsPersons || frozen is not null ? Persons(slice.Now) : 0;
        FrictionChange? change = null;
        if (frozen is not null)
        {
            change = frozen.Of(names) is { Interval: { } was } kept ? ChangeOf(now, was, kept.ByMedian, kept.N, () => Math.Min(persons, kept.Persons)) : null;
        }
        else if (against is { } other && now.Interval is not null && Estimator.Of(metric, CollectionsMarshal.AsSpan(slice.Then), other.Days) is { Interval: { } previous } then)
        {
            change = ChangeOf(now, previous, then.ByMedian, then.N, () => Math.Min(Persons(slice.Now), Persons(slice.Then)));
        }

        return new(names, now.N, now.Interval, now.TooFew, slice.Provisional, change) { ByMedian = now.ByMedian, Persons = countsPersons ? persons : 0 };
    }

    /// <summary>Null where one side says nothing: a median and a geometric mean are different questions.</summary>
    private FrictionChange? ChangeOf(Estimate now, Interval previous, bool byMedian, long previousN, Func<int> fewerPersons)
    {
        if (now.Interval is not { } interval || now.ByMedian != byMedian)
        {
            return null;
        }

        var delta = Difference.Of(interval, previous);
        var neutral = metric.Direction == MetricDirection.Neither;
        var worse = !neutral && delta.Value > 0 == (metric.Direction == MetricDirection.LowerIsBetter);
        return new(previous, previousN, delta, Difference.P(delta, Math.Max(1, fewerPersons() - 1)), Clear: false, worse) { Neutral = neutral };
    }

    /// <summary>A slice over time, in steps counted back from the last day.</summary>
    public FrictionSeries Series(SliceKey key, IReadOnlyList<string> names, int step)
    {
        var steps = (days.Days + step - 1) / step;
        var buckets = new List<Observation>?[steps];
        List<Observation> all = slices.TryGetValue(key, out var slice) ? slice.Now : [];
        foreach (var observation in all)
        {
            var fromEnd = (days.To.DayNumber - (clock.First.DayNumber + clock.IndexOf(observation.Time))) / step;
            (buckets[steps - 1 - fromEnd] ??= []).Add(observation);
        }

        var points = new FrictionPoint[steps];
        for (var i = 0; i < steps; i++)
        {
            var last = days.To.AddDays(-(steps - 1 - i) * step);
            var first = last.AddDays(1 - step) < days.From ? days.From : last.AddDays(1 - step);
            var length = last.DayNumber - first.DayNumber + 1;
            var estimate = Estimator.Of(metric, CollectionsMarshal.AsSpan(buckets[i] ?? []), length);
            points[i] = new(first, length, estimate.N, estimate.Interval, estimate.TooFew, last >= provisionalFrom);
        }

        return new(names, points.Sum(p => p.N), points);
    }

    private static int Persons(List<Observation> observations)
    {
        var persons = new HashSet<int>(observations.Count);
        foreach (ref readonly var observation in CollectionsMarshal.AsSpan(observations))
        {
            persons.Add(observation.Person);
        }

        return persons.Count;
    }

    private sealed class Slice
    {
        public List<Observation> Now { get; } = [];

        public List<Observation> Then { get; } = [];

        public bool Provisional { get; set; }
    }
}
