using EmpathyConsole.Application.Friction.Keeping;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Days kept as totals, put before a line of days whose signals are kept.</summary>
internal sealed class TotalsBook(ISignalStore store)
{
    // questions asked together mostly ask the same days
    private readonly Dictionary<(long Workspace, DaySpan Days), List<DayTotals>> read = [];

    /// <summary>Whether totals hold what is asked: a built-in metric by day, of all or cut one way.</summary>
    public static bool Takes(Asking asking, Metric metric) =>
        asking is { Groups: null, Question: { Over: Bucket.Day, Compare: Comparison.None, Filters.Count: 0, By: var by } }
        && (by.Count == 0 || (by.Count == 1 && DayTotals.Cuts.Contains(by[0])))
        && MetricCatalogue.Find(metric.Slug) is { } built && built.Version == metric.Version;

    public async Task<Result<IReadOnlyList<DayTotals>>> ReadAsync(long workspace, TimeZoneInfo zone, DaySpan days, Metric metric, CancellationToken cancellation)
    {
        if (!read.TryGetValue((workspace, days), out var found))
        {
            found = [.. (await store.TotalsAsync(workspace, days.From.DayNumber, days.To.DayNumber, cancellation)).Select(r => DayTotalsCodec.Decode(r.Data))];
            read.Add((workspace, days), found);
        }

        foreach (var totals in found)
        {
            if (!string.Equals(totals.Zone, zone.Id, StringComparison.Ordinal))
            {
                return Problem.Invalid($"{KeptDays.Day(totals.Day)} is kept as totals of a day of {totals.Zone}, and the workspace's days are of {zone.Id} now. Choose days after {KeptDays.Day(days.To)}.", "from");
            }

            if (totals.Metrics.All(m => !string.Equals(m.Metric, metric.Slug, StringComparison.Ordinal) || m.Version != metric.Version))
            {
                return Problem.Invalid($"{KeptDays.Day(totals.Day)} is kept as totals, and not by definition {metric.Version} of this metric. Choose days after it.", "from");
            }
        }

        return Results.Of<IReadOnlyList<DayTotals>>(found);
    }

    /// <summary>The line with the days before it.</summary>
    public static FrictionSeries Before(FrictionSeries line, DaySpan days, AnswerPlan plan, int code)
    {
        Dimension? by = plan.Question.By.Count == 0 ? null : plan.Question.By[0];
        var known = plan.Totals.ToDictionary(t => t.Day);
        var points = new List<FrictionPoint>(days.Days + line.Points.Count);
        for (var day = days.From; day <= days.To; day = day.AddDays(1))
        {
            points.Add(known.TryGetValue(day, out var totals) ? PointOf(totals, plan.Metric, by, code) : new(day, 1, 0, null, TooFew: true, Provisional: false));
        }

        points.AddRange(line.Points);
        return new(line.Slice, points.Sum(p => p.N), points);
    }

    private static FrictionPoint PointOf(DayTotals totals, Metric metric, Dimension? by, int code)
    {
        // a slice that counted nothing is not among them: its point is empty
        var point = totals.Metrics.First(m => string.Equals(m.Metric, metric.Slug, StringComparison.Ordinal)).Points.FirstOrDefault(p => p.By == by && p.Code == code);
        return new(totals.Day, 1, point.N, point.Interval, TooFew: point.Interval is null, Provisional: false) { AsTotals = true };
    }
}
