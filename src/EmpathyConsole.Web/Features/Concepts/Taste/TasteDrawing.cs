using System.Globalization;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Concepts.Taste;

/// <summary>The learning curve as plotly draws it, beside chance, the writer's order and "the longer one wins".</summary>
public sealed record TasteDrawing(string Title, string Caption, IReadOnlyList<object> Traces, object Layout, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Draws a curve of one point or more.</summary>
    public static TasteDrawing Of(TasteCurve curve)
    {
        ArgumentNullException.ThrowIfNull(curve);
        var chance = new Interval(.5, .5, .5);
        return new(
            "How often taste foresees an answer, by answers learned from, with 95% intervals",
            "One campaign at a time is held out and foreseen from the others. \"Prior\" also knows what colleagues answered elsewhere.",
            [
                Line("Own answers and prior", 0, "solid", "circle", curve, p => p.Shared),
                Line("Own answers alone", 1, "dash", "triangle-up", curve, p => p.Own),
                Flat("The longer one", 2, "dot", curve, curve.Longer),
                Flat("Written first", 3, "dashdot", curve, curve.Earlier),
                Flat("Chance", 4, "dot", curve, chance),
            ],
            new
            {
                margin = new { t = 36, r = 24, b = 44, l = 48 },
                legend = new { orientation = "h", x = 0, y = 1.2 },
                showlegend = true,
                xaxis = new { title = new { text = "Answers learned from" }, showgrid = false, nticks = 6 },
                yaxis = new { range = new[] { 0, 1.03 }, tickformat = ".0%", nticks = 6 },
            },
            ["Answers learned from", "Own answers and prior", "95% interval", "Own answers alone", "95% interval", "The longer one", "Written first", "Chance"],
            [.. curve.Points.Select(p => (IReadOnlyList<string>)[p.Answers.ToString(CultureInfo.InvariantCulture), NumberText.Share(p.Shared.Value), Range(p.Shared), NumberText.Share(p.Own.Value), Range(p.Own), NumberText.Share(curve.Longer.Value), NumberText.Share(curve.Earlier.Value), NumberText.Share(.5)])]);
    }

    private static string Range(Interval interval) => NumberText.ShareRange(interval.Low, interval.High);

    private static object Line(string name, int index, string dash, string symbol, TasteCurve curve, Func<TastePoint, Interval> of) => new
    {
        type = "scatter",
        mode = "lines+markers",
        name,
        x = curve.Points.Select(p => p.Answers),
        y = curve.Points.Select(p => of(p).Value),
        error_y = new { type = "data", symmetric = false, array = curve.Points.Select(p => of(p).High - of(p).Value), arrayminus = curve.Points.Select(p => of(p).Value - of(p).Low), thickness = 1, width = 3, color = Colour(index) },
        hovertemplate = name + ": %{y:.0%} after %{x}<extra></extra>",
        line = new { color = Colour(index), width = 1.8, dash },
        marker = new { color = Colour(index), size = 7, symbol },
    };

    private static object Flat(string name, int index, string dash, TasteCurve curve, Interval value) => new
    {
        type = "scatter",
        mode = "lines",
        name,
        x = curve.Points.Select(p => p.Answers),
        y = curve.Points.Select(_ => value.Value),
        hovertemplate = $"{name}: %{{y:.0%}} ({Range(value)})<extra></extra>",
        line = new { color = Colour(index), width = 1.4, dash },
    };

    private static string Colour(int index) => index < 4 ? $"var(--ec-series-{index + 1})" : "var(--ec-text-3)";
}
