using System.Globalization;
using System.Net;
using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Intelligence.Voices.Language;
using EmpathyConsole.Web.Parts;

namespace EmpathyConsole.Web.Features.Voices.Language;

/// <summary>A comparison as plotly draws it: how often a phrase is said to the right, which group says it more upwards and downwards.</summary>
internal sealed record LanguageDrawing(string Title, string Caption, IReadOnlyList<object> Traces, object Layout, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int NamedEachSide = 14;

    // of the drawing's width and height
    private const double CharacterWide = 0.009;
    private const double LineHigh = 0.05;

    private static readonly double[] Shares = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];

    public static LanguageDrawing Of(LanguageComparison comparison)
    {
        var d = comparison.Differences;
        var (first, second) = (SliceWords.Of(comparison.First), SliceWords.Of(comparison.Second));
        var most = d.MoreInA.Concat(d.MoreInB).Select(p => Math.Abs(p.LogOdds)).DefaultIfEmpty(1).Max();
        return new(
            $"Words of {first} and of {second}, by how often they are said and which group says them more",
            $"Each mark is a word or phrase; the surest are named. n {NumberText.Count(d.VoicesA)} and {NumberText.Count(d.VoicesB)} voices. Hollow: may be chance.",
            [Trace(d, d.MoreInA, first, "circle", "var(--ec-series-1)", most), Trace(d, d.MoreInB, second, "diamond", "var(--ec-series-2)", most)],
            new
            {
                xaxis = new { title = new { text = "Share of all voices read that say it" }, type = "log", tickvals = Shares, ticktext = Shares.Select(s => (s * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%"), automargin = true },
                yaxis = new
                {
                    title = new { text = "Times as often", standoff = 12 },
                    automargin = false,
                    range = new[] { -most * 1.15, most * 1.15 },
                    tickvals = Ticks(most),
                    ticktext = Ticks(most).Select(t => t == 0 ? "same" : Math.Exp(Math.Abs(t)).ToString("0", CultureInfo.InvariantCulture) + " ×"),
                    zeroline = true,
                },
                margin = new { t = 16, r = 24, b = 56, l = 84 },
                annotations = new object[] { Name(first, 1, "var(--ec-series-1)"), Name(second, 0, "var(--ec-series-2)") },
            },
            ["Words", first, second, "Times as often, 95% interval", "Said more by", "Beyond chance"],
            [.. d.MoreInA.Concat(d.MoreInB).Select(p => Row(d, p, first, second))]);
    }

    private static object Trace(PhraseDifferences d, IReadOnlyList<SaidPhrase> phrases, string name, string symbol, string colour, double most) => new
    {
        type = "scatter",
        mode = "markers+text",
        name = Safe(name),
        x = phrases.Select(p => (p.InA + p.InB + 0.0) / (d.VoicesA + d.VoicesB)),
        y = phrases.Select(p => p.LogOdds),
        text = Names(d, phrases, most),
        textposition = "middle right",
        textfont = new { size = 12 },
        customdata = phrases.Select(p => $"{Safe(p.Text)}<br>{NumberText.Share((double)p.InA / d.VoicesA)} against {NumberText.Share((double)p.InB / d.VoicesB)}"),
        hovertemplate = "%{customdata}<extra></extra>",
        cliponaxis = false,
        marker = new { color = colour, size = 8, symbol = phrases.Select(p => p.Q <= PhraseDifferences.SureFrom ? symbol : symbol + "-open").ToArray() },
    };

    /// <summary>The surest are named as far as their names do not lie on one another, the others on hover.</summary>
    private static string[] Names(PhraseDifferences d, IReadOnlyList<SaidPhrase> phrases, double most)
    {
        var (names, taken) = (new string[phrases.Count], new List<(double X, double Y, double Width)>());
        var shares = phrases.Select(p => Math.Log10((p.InA + p.InB + 0.0) / (d.VoicesA + d.VoicesB))).ToArray();
        var (left, across) = (shares.DefaultIfEmpty(0).Min(), Math.Max(0.1, shares.DefaultIfEmpty(1).Max() - shares.DefaultIfEmpty(0).Min()));
        for (var i = 0; i < names.Length; i++)
        {
            var here = (X: (shares[i] - left) / across, Y: phrases[i].LogOdds / (2.3 * most), Width: (phrases[i].Text.Length + 2) * CharacterWide);
            var free = taken.TrueForAll(t => Math.Abs(t.Y - here.Y) > LineHigh || here.X > t.X + t.Width || t.X > here.X + here.Width);
            names[i] = free && taken.Count < NamedEachSide && phrases[i].Q <= PhraseDifferences.SureFrom ? Safe(phrases[i].Text) : "";
            if (names[i].Length > 0)
            {
                taken.Add(here);
            }
        }

        return names;
    }

    private static object Name(string group, int y, string colour) => new
    {
        xref = "paper",
        yref = "paper",
        x = 1,
        y,
        xanchor = "right",
        yanchor = y == 1 ? "top" : "bottom",
        showarrow = false,
        text = $"{(y == 1 ? "↑" : "↓")} {Safe(group)}",
        font = new { color = colour, size = 12 },
    };

    private static IReadOnlyList<double> Ticks(double most)
    {
        var up = new[] { 2.0, 4, 10, 30, 100 }.Select(t => Math.Log(t)).Where(t => t <= most * 1.15).ToList();
        return [.. up.Select(t => -t).Reverse(), 0, .. up];
    }

    private static string[] Row(PhraseDifferences d, SaidPhrase p, string first, string second)
    {
        var (value, low, high) = p.LogOdds > 0 ? (p.LogOdds, p.Low, p.High) : (-p.LogOdds, -p.High, -p.Low);
        return
        [
            p.Text,
            $"{NumberText.Share((double)p.InA / d.VoicesA)} (n {NumberText.Count(p.InA)})",
            $"{NumberText.Share((double)p.InB / d.VoicesB)} (n {NumberText.Count(p.InB)})",
            string.Create(CultureInfo.InvariantCulture, $"{Math.Exp(value):0.0} ({Math.Exp(low):0.0} to {Math.Exp(high):0.0})"),
            p.LogOdds > 0 ? first : second,
            p.Q <= PhraseDifferences.SureFrom ? "yes" : "may be chance",
        ];
    }

    // plotly reads some tags in texts
    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
