using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Drilling;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>How much a number counts on each day, as plotly draws it; provisional days are hatched.</summary>
public sealed record DayBars(string Title, string Caption, IReadOnlyList<object> Traces, object Layout, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Null when there is no day to draw.</summary>
    public static DayBars? Of(DrillAnswer answer)
    {
        if (answer.Number.Series is not [var series, ..])
        {
            return null;
        }

        var (metric, points) = (answer.Number.Metric, series.Points);
        string Day(FrictionPoint p) => p.Day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        string Value(FrictionPoint p) => p.Interval is { } i ? MetricText.Value(metric, i.Value) : "too few";
        var bar = new
        {
            type = "bar",
            x = points.Select(p => QuestionText.Day(p.Day)),
            y = points.Select(p => p.N),
            text = points.Select(p => $"{Day(p)}<br>n {NumberText.Count(p.N)}<br>{metric.Name}: {Value(p)}{(p.Provisional ? "<br>provisional" : "")}"),
            hovertemplate = "%{text}<extra></extra>",
            textposition = "none",
            marker = new { color = "var(--ec-control)", pattern = new { shape = points.Select(p => p.Provisional ? "/" : ""), fgcolor = "var(--ec-sheet)", fillmode = "overlay", size = 5, solidity = .35 } },
        };
        var layout = new { bargap = .15, margin = new { t = 8, r = 8, b = 28, l = 48 }, xaxis = new { type = "date", tickformat = "%-d %b", nticks = 8, showgrid = false }, yaxis = new { rangemode = "tozero", tickformat = ",d", nticks = 4, dtick = points.Max(p => p.N) < 5 ? 1 : (int?)null } };
        return new(
            $"{metric.Name}: n by day",
            $"n by day, {metric.Counted}.{(points.Any(p => p.Provisional) ? " Hatched days are provisional." : "")}",
            [bar],
            layout,
            ["Day", "n", metric.Name, "95% interval"],
            [.. points.Select(p => (IReadOnlyList<string>)[Day(p) + (p.Provisional ? " (provisional)" : ""), NumberText.Count(p.N), Value(p), p.Interval is { } i ? MetricText.Range(metric, i.Low, i.High) : ""])]);
    }
}
