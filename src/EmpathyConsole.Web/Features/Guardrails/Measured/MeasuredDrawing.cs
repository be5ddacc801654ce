using System.Globalization;
using EmpathyConsole.Application.Guardrails.Measured;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Measured;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;

namespace EmpathyConsole.Web.Features.Guardrails.Measured;

/// <summary>A family over time as plotly draws it: precision, recall and false-alarm rate of each kept measure with 95% intervals, publishing marked.</summary>
public sealed record MeasuredDrawing(string Title, string Caption, IReadOnlyList<object> Traces, object Layout, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int MostMarks = 40;

    private static readonly (string Name, string Dash, string Symbol, Func<FireCounts, MeasuredShare> Of)[] Series =
    [
        ("Precision", "solid", "circle", c => c.Precision),
        ("Recall", "dash", "triangle-up", c => c.Recall),
        ("False-alarm rate", "dot", "diamond", c => c.FalseAlarmRate),
    ];

    /// <summary>Null when no kept measure has lines of the family.</summary>
    public static MeasuredDrawing? Of(MeasuredSheet sheet, GuardrailFamily family, WorkspaceClock clock)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(clock);
        var points = sheet.History.Select(p => (p.At, p.Cause, Family: p.Outcome.Families.FirstOrDefault(f => f.Family == family))).Where(p => p.Family is not null).Select(p => (p.At, p.Cause, p.Family!.Counts)).ToList();
        if (points.Count == 0)
        {
            return null;
        }

        var slugs = sheet.Outcome.Guardrails.Where(g => g.Family == family).Select(g => g.Guardrail).ToHashSet(StringComparer.Ordinal);
        var from = points[0].At.AddDays(-1);
        var marks = sheet.Published.Where(p => slugs.Contains(p.Guardrail) && p.At >= from).TakeLast(MostMarks).ToList();
        return new(
            $"{Families.Name(family)} over time: precision, recall and false-alarm rate with 95% intervals",
            $"Each point is a kept measure, each with the lines there were then. Upright lines: a version went live ({marks.Count}). {clock.ZoneName}.",
            [.. Series.Index().Select(s => Line(s.Item.Name, s.Item.Dash, s.Item.Symbol, s.Index, [.. points.Select(p => (p.At, s.Item.Of(p.Counts)))], clock))],
            Frame(marks, clock),
            ["Measured", "Why", .. Series.SelectMany(s => new[] { s.Name, "95% interval", "n" })],
            [.. points.Select(p => (IReadOnlyList<string>)[clock.Moment(p.At), Why(p.Cause), .. Series.SelectMany(s => Cells(s.Of(p.Counts)))])]);
    }

    /// <summary>Why a measure was taken, in a word or two.</summary>
    public static string Why(MeasureCause cause) => cause switch
    {
        MeasureCause.Published => "a version went live",
        MeasureCause.Lines => "lines came in",
        _ => "by hand",
    };

    private static string[] Cells(MeasuredShare share) => share.Interval is { } i
        ? [share.IsTooFew ? "too few to tell" : NumberText.Share(i.Value), share.IsTooFew ? "" : NumberText.ShareRange(i.Low, i.High), NumberText.Count(share.N)]
        : ["no lines", "", "0"];

    private static object Line(string name, string dash, string symbol, int index, IReadOnlyList<(DateTimeOffset At, MeasuredShare Share)> points, WorkspaceClock clock)
    {
        var told = points.Where(p => !p.Share.IsTooFew).Select(p => (p.At, p.Share.N, Interval: p.Share.Interval!.Value)).ToList();
        return new
        {
            type = "scatter",
            mode = "lines+markers",
            name,
            x = told.Select(p => Local(p.At, clock)),
            y = told.Select(p => p.Interval.Value),
            error_y = new { type = "data", symmetric = false, array = told.Select(p => p.Interval.High - p.Interval.Value), arrayminus = told.Select(p => p.Interval.Value - p.Interval.Low), thickness = 1, width = 3, color = $"var(--ec-series-{index + 1})" },
            text = told.Select(p => $"{name}, {clock.Moment(p.At)}<br>{NumberText.Share(p.Interval.Value)} ({NumberText.ShareRange(p.Interval.Low, p.Interval.High)})<br>n {NumberText.Count(p.N)}"),
            hovertemplate = "%{text}<extra></extra>",
            line = new { color = $"var(--ec-series-{index + 1})", width = 1.8, dash },
            marker = new { color = $"var(--ec-series-{index + 1})", size = 7, symbol },
        };
    }

    private static object Frame(IReadOnlyList<PublishMark> marks, WorkspaceClock clock) => new
    {
        margin = new { t = 36, r = 24, b = 32, l = 48 },
        legend = new { orientation = "h", x = 0, y = 1.16 },
        showlegend = true,
        xaxis = new { type = "date", showgrid = false, nticks = 6 },
        yaxis = new { range = new[] { 0, 1.03 }, tickformat = ".0%", nticks = 6 },
        shapes = marks.Select(m => new { type = "line", xref = "x", yref = "paper", x0 = Local(m.At, clock), x1 = Local(m.At, clock), y0 = 0, y1 = 1, line = new { color = "var(--ec-text-3)", width = 1, dash = "dot" } }),
    };

    private static string Local(DateTimeOffset at, WorkspaceClock clock) => clock.Local(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
