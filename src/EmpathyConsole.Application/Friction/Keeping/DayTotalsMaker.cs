using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>Computes what is kept of days, the way a question by day does, so that its points are the same.</summary>
internal sealed class DayTotalsMaker(ISignalStore store, FrictionAnswers answers)
{
    private static readonly IReadOnlyList<Slicing> Slicings = [Slicing.Whole, .. DayTotals.Cuts.Select(c => new Slicing([c], []))];

    public async Task<IReadOnlyList<DayTotals>> MakeAsync(long workspace, TimeZoneInfo zone, DaySpan days, CancellationToken cancellation)
    {
        var (freshness, words) = (await store.FreshnessAsync(workspace, cancellation), await store.WordsAsync(workspace, cancellation));
        var clock = new DayClock(zone, days.From, days.To);
        var made = Enumerable.Range(0, days.Days).Select(_ => new List<MetricTotals>()).ToList();
        foreach (var metric in MetricCatalogue.All)
        {
            var observed = await answers.ObserveCutsAsync(workspace, metric, Slicings, clock, freshness, words, cancellation);
            var points = Enumerable.Range(0, days.Days).Select(_ => new List<TotalPoint>()).ToList();
            for (var i = 0; i < Slicings.Count; i++)
            {
                Add(metric, Slicings[i], observed[i], clock, days, points);
            }

            for (var day = 0; day < days.Days; day++)
            {
                made[day].Add(new(metric.Slug, metric.Version, points[day]));
            }
        }

        return [.. made.Select((metrics, day) => new DayTotals(days.From.AddDays(day), zone.Id, metrics))];
    }

    private static void Add(Metric metric, Slicing slicing, Observation[] observed, DayClock clock, DaySpan days, List<List<TotalPoint>> into)
    {
        Dimension? by = slicing.By.Count == 0 ? null : slicing.By[0];
        var tally = new Tally(metric, clock, days, against: null, DateOnly.MaxValue);
        tally.Add(observed, whole: by is null);
        foreach (var key in tally.Keys.Order())
        {
            var line = tally.Series(key, [], 1).Points;
            for (var day = 0; day < line.Count; day++)
            {
                if (line[day].N > 0)
                {
                    into[day].Add(new(by, key.A, line[day].N, line[day].Interval));
                }
            }
        }
    }
}
