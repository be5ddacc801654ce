using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Exploring;
using EmpathyConsole.Domain.Friction.Spreads;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>A histogram as plotly draws it: bars of counts, the median named on it.</summary>
public sealed record SpreadDrawing(string Title, string Caption, IReadOnlyList<object> Traces, object Layout, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>How many bars the median's name reaches over where bars are narrow.</summary>
    private const int LabelReach = 5;

    public static SpreadDrawing Of(SpreadAnswer answer)
    {
        var (bins, metric) = (answer.Whole.Bins, answer.Metric);
        var scale = answer.IsAnswers ? new(1, "", "", true) : AxisScale.Of(metric, bins[0].Before);
        var names = bins.Select(b => Name(b, scale, answer.IsAnswers)).ToList();
        var n = (double)answer.Whole.N;
        var median = answer.Whole.Quantiles.FirstOrDefault(q => q.Share == .5)?.Interval.Value;
        var at = median is { } m ? bins.ToList().FindIndex(b => m >= b.From && m < b.Before) : -1;
        var bar = new
        {
            type = "bar",
            x = names,
            y = bins.Select(b => b.Count),
            text = bins.Select((b, i) => $"{names[i]}<br>{NumberText.Count(b.Count)}, {NumberText.Share(b.Count / n)}"),
            hovertemplate = "%{text}<extra></extra>",
            textposition = "none",
            marker = new { color = bins.Select((_, i) => i == at ? "var(--ec-series-1)" : "var(--ec-control)") },
        };
        var layout = new
        {
            bargap = answer.IsAnswers ? .3 : .06,
            margin = new { t = 24, r = 16, b = 56, l = 56 },
            xaxis = new { type = "category", tickangle = 0, nticks = 10, showgrid = false, title = new { text = answer.IsAnswers ? "answer" : "from, to," + scale.Suffix, standoff = 8, font = new { size = 12 } } },
            yaxis = new { rangemode = "tozero", tickformat = ",d", nticks = 6, dtick = bins.Max(b => b.Count) < 5 ? 1 : (int?)null },
            annotations = at < 0 ? [] : new object[] { new { x = at, y = bins.Skip(at).Take(answer.IsAnswers ? 1 : LabelReach).Max(b => b.Count), xanchor = answer.IsAnswers ? "center" : at > bins.Count - LabelReach ? "right" : "left", text = "median " + (answer.IsAnswers ? median!.Value.ToString("0.#", CultureInfo.InvariantCulture) : MetricText.Value(metric, median!.Value)), showarrow = false, yanchor = "bottom", font = new { size = 12, color = "var(--ec-ink)" } } },
        };
        var days = SpanText.Of(answer.Days);
        return new(
            $"{metric.Name}: distribution, {days}",
            $"{days}, {WorkspaceClock.NameOf(answer.Zone)}.{(answer.IsAnswers || !bins.Any(b => double.IsInfinity(b.Before)) ? "" : " The longest are counted together in the last bar.")}",
            [bar],
            layout,
            [answer.IsAnswers ? "Answer" : "From, to," + scale.Suffix, "Count", "Share", "Share up to here"],
            [.. bins.Select((b, i) => (IReadOnlyList<string>)[names[i], NumberText.Count(b.Count), NumberText.Share(b.Count / n), NumberText.Share(bins.Take(i + 1).Sum(x => x.Count) / n)])]);
    }

    private static string Name(SpreadBin bin, AxisScale scale, bool answers)
    {
        string One(double value) => (value * scale.Factor).ToString("#,0.##", CultureInfo.InvariantCulture);
        return answers ? bin.From.ToString("0", CultureInfo.InvariantCulture)
            : double.IsInfinity(bin.Before) ? One(bin.From) + " or more"
            : $"{One(bin.From)} to {One(bin.Before)}";
    }
}
