using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>An answer over time as plotly draws it: lines with 95% bands, named at their ends, provisional days hatched.</summary>
public sealed record LinesDrawing(string Title, string Caption, IReadOnlyList<object> Traces, object Layout, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>More lines than can be told apart at a glance are not drawn.</summary>
    public const int MostLines = 4;

    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot"];
    private static readonly string[] Symbols = ["circle", "triangle-up", "diamond", "square"];

    /// <summary>Null when no step has enough.</summary>
    public static LinesDrawing? Of(FrictionAnswer answer, string zoneName)
    {
        var by = answer.Question.By;
        var lines = answer.Series.Where(s => s.Points.Any(p => p.Interval is not null)).Take(MostLines)
            .Select(s => (Name: by.Count == 0 ? "All" : string.Join(", ", by.Zip(s.Slice, SliceNames.Of)), s.Points)).ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var metric = answer.Metric;
        var scale = AxisScale.Of(metric, lines.SelectMany(l => l.Points).Where(p => p.Interval is not null).Max(p => p.Interval!.Value.Value));
        var traces = new List<object>();
        for (var i = 0; i < lines.Count; i++)
        {
            traces.AddRange(Bands(lines[i].Points, scale, i));
        }

        for (var i = 0; i < lines.Count; i++)
        {
            traces.Add(Line(lines[i].Name, lines[i].Points, metric, scale, i, lines.Count));
        }

        var top = lines.SelectMany(l => l.Points).Where(p => p.Interval is not null).Max(p => Math.Min(p.Interval!.Value.High, p.Interval!.Value.Value * 2.5)) * scale.Factor;
        var step = answer.Question.Over == Bucket.Week ? "Weeks" : "Days";
        var left = answer.Series.Count - lines.Count;
        var caption = $"{step}; bands are 95% intervals.{(metric.LeastN > 1 ? $" Steps below {metric.LeastN} {metric.Counted} are left out." : "")}{(left > 0 ? $" The {lines.Count} largest of {answer.Rows.Count}." : "")} {(answer.AsTotals is { } kept ? $" Days to {Day(kept.To)} are kept as totals." : "")} {zoneName}. Definition {metric.Version}.";
        return new(
            $"{metric.Name} over time{(by.Count == 0 ? "" : " by " + Dimensions.Slug(by[0]))}, {Day(First(answer))} to {Day(answer.Days.To)}, with 95% bands",
            caption,
            traces,
            Frame(answer, lines, scale, top, traces),
            [step == "Weeks" ? "Week from" : "Day", .. lines.SelectMany(l => new[] { l.Name, "95% interval", "n" })],
            [.. Enumerable.Range(0, lines[0].Points.Count).Select(p => (IReadOnlyList<string>)[Day(lines[0].Points[p].Day), .. lines.SelectMany(l => Cells(metric, l.Points[p]))])]);
    }

    /// <summary>The first day of the line.</summary>
    private static DateOnly First(FrictionAnswer answer) => answer.AsTotals?.From ?? answer.Days.From;

    private static string[] Cells(Metric metric, FrictionPoint point) => point.Interval is { } i
        ? [MetricText.Value(metric, i.Value) + (point.Provisional ? " (provisional)" : point.AsTotals ? " (kept as totals)" : ""), MetricText.Range(metric, i.Low, i.High), NumberText.Count(point.N)]
        : ["too few", "", NumberText.Count(point.N)];

    private static object Line(string name, IReadOnlyList<FrictionPoint> points, Metric metric, AxisScale scale, int index, int lines) => new
    {
        type = "scatter",
        mode = points.Count(p => p.Interval is not null) <= 40 ? "lines+markers" : "lines",
        name = PlotText.Of(name),
        x = points.Select(Middle),
        y = points.Select(p => p.Interval is { } i ? i.Value * scale.Factor : (double?)null),
        text = points.Select(p => p.Interval is { } i ? $"{PlotText.Of(name)}, {Day(p.Day)}<br>{MetricText.Value(metric, i.Value)} ({MetricText.Range(metric, i.Low, i.High)})<br>n {NumberText.Count(p.N)}{(p.Provisional ? ", provisional" : p.AsTotals ? ", kept as totals" : "")}" : null),
        hovertemplate = "%{text}<extra></extra>",
        connectgaps = false,
        line = new { color = Colour(index, lines), width = 1.8, dash = Dashes[index] },
        marker = new { color = Colour(index, lines), size = 5, symbol = Symbols[index] },
    };

    /// <summary>A band for each run of steps without a gap.</summary>
    private static IEnumerable<object> Bands(IReadOnlyList<FrictionPoint> points, AxisScale scale, int index)
    {
        var run = new List<FrictionPoint>();
        foreach (var point in points.Append(null))
        {
            if (point?.Interval is not null)
            {
                run.Add(point);
                continue;
            }

            if (run.Count > 1)
            {
                yield return new
                {
                    type = "scatter",
                    mode = "lines",
                    fill = "toself",
                    hoverinfo = "skip",
                    opacity = .16,
                    fillcolor = $"var(--ec-series-{index + 1})",
                    line = new { width = 0, color = $"var(--ec-series-{index + 1})" },
                    x = run.Concat(Enumerable.Reverse(run)).Select(Middle).ToList(),
                    y = run.Select(p => p.Interval!.Value.High * scale.Factor).Concat(Enumerable.Reverse(run).Select(p => p.Interval!.Value.Low * scale.Factor)).ToList(),
                };
            }

            run.Clear();
        }
    }

    private static object Frame(FrictionAnswer answer, List<(string Name, IReadOnlyList<FrictionPoint> Points)> lines, AxisScale scale, double top, List<object> traces)
    {
        var notes = Labels(answer.Metric, lines, scale, top).ToList();
        if (lines[0].Points.FirstOrDefault(p => p.Provisional) is { } provisional)
        {
            var from = provisional.Day;
            var days = answer.Days.To.DayNumber - from.DayNumber + 1;

            // plotly hatches bars, not shapes: one bar as wide as the days and as high as the chart
            traces.Insert(0, new
            {
                type = "bar",
                hoverinfo = "skip",
                x = new[] { from.ToDateTime(TimeOnly.MinValue).AddDays(days / 2.0).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) },
                y = new[] { top * 1.08 },
                width = new[] { days * 86_400_000.0 },
                marker = new { color = "rgba(0,0,0,0)", line = new { width = 0 }, pattern = new { shape = "/", fgcolor = "var(--ec-rule)", size = 6, solidity = .18 } },
            });
            notes.Add(new { x = QuestionText.Day(from), y = top * 1.08, xanchor = "left", yanchor = "bottom", text = "provisional", showarrow = false, font = new { size = 11, color = "var(--ec-text-3)" } });
        }

        return new
        {
            margin = new { t = 20, r = lines.Count > 1 || lines[0].Name != "All" ? 128 : 24, b = 32, l = 48 },
            xaxis = new { type = "date", tickformat = "%-d %b", showgrid = false, nticks = 6, range = new[] { QuestionText.Day(First(answer)), QuestionText.Day(answer.Days.To.AddDays(1)) } },
            yaxis = new { rangemode = scale.FromZero ? "tozero" : "normal", range = scale.FromZero ? new[] { 0, top * 1.08 } : null, tickformat = scale.TickFormat, ticksuffix = scale.Suffix, nticks = 6 },
            annotations = notes,
        };
    }

    /// <summary>Names at the lines' ends, pushed apart so that none covers another.</summary>
    private static IEnumerable<object> Labels(Metric metric, List<(string Name, IReadOnlyList<FrictionPoint> Points)> lines, AxisScale scale, double top)
    {
        if (lines.Count == 1 && lines[0].Name == "All")
        {
            yield break;
        }

        var apart = top * .16;
        double? below = null;
        var ends = lines.Select((l, index) => (l.Name, index, Last: l.Points.Last(p => p.Interval is not null))).OrderBy(e => e.Last.Interval!.Value.Value).ToList();
        foreach (var end in ends)
        {
            var y = end.Last.Interval!.Value.Value * scale.Factor;
            y = below is { } b && y < b + apart ? b + apart : y;
            below = y;
            yield return new
            {
                x = 1,
                xref = "paper",
                xanchor = "left",
                xshift = 6,
                y,
                align = "left",
                showarrow = false,
                text = $"<b>{PlotText.Of(end.Name)}</b><br>{MetricText.Value(metric, end.Last.Interval!.Value.Value)} now",
                font = new { size = 12, color = Colour(end.index, lines.Count) },
            };
        }
    }

    /// <summary>A step is drawn at the middle of its days.</summary>
    private static string Middle(FrictionPoint point) => point.Day.ToDateTime(TimeOnly.MinValue).AddDays(point.Days / 2.0).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Colour(int index, int lines) => lines == 1 ? "var(--ec-ink)" : $"var(--ec-series-{index + 1})";

    internal static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
