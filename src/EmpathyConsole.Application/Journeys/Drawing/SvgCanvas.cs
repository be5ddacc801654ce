using System.Globalization;
using System.Text;
using System.Xml;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Drawing;

/// <summary>Writes SVG: texts, boxes, lines and the three markers.</summary>
internal sealed class SvgCanvas
{
    // the light colours of the console (tokens.css): a picture stands alone and can't ask for them
    public const string Paper = "#ffffff";
    public const string Ink = "#1e1a15";
    public const string Said = "#332d26";
    public const string Quiet = "#574f43";
    public const string Rule = "#ded5c4";
    public const string Control = "#857a69";
    public const string Sunken = "#f6f1e6";
    public const string Accent = "#1f5b4e";
    private const string Family = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private readonly StringBuilder svg = new();

    public static string Colour(StagePart part) => part switch { StagePart.Intent => "#1f62ab", StagePart.Fear => "#86204f", _ => "#935d05" };

    /// <summary>The whole picture, with an empty margin round it.</summary>
    public string Close(double width, double height, double margin, string title)
    {
        var (w, h) = (N(width + (2 * margin)), N(height + (2 * margin)));
        var box = $"x=\"{N(-margin)}\" y=\"{N(-margin)}\" width=\"{w}\" height=\"{h}\"";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{N(-margin)} {N(-margin)} {w} {h}\" width=\"{w}\" height=\"{h}\" role=\"img\" aria-label=\"{Safe(title)}\" style=\"font-family:{Family}\"><rect {box} fill=\"{Paper}\"/>{svg}</svg>";
    }

    /// <summary>One line of type. Said as styles: what a page says of its own texts must not reach into the picture.</summary>
    public SvgCanvas Text(double x, double y, string text, double size, string fill = Said, bool bold = false, string anchor = "start", string halo = "")
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\" style=\"font-family:inherit;font-size:{N(size)}px;fill:{fill};font-weight:{(bold ? 600 : 400)};text-anchor:{anchor}");
        svg.Append(halo.Length == 0 ? "" : $";paint-order:stroke;stroke:{halo};stroke-width:3px").Append("\">").Append(Safe(text)).Append("</text>");
        return this;
    }

    public SvgCanvas Box(double x, double y, double width, double height, string fill, string stroke, bool dashed = false)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" rx=\"3\" fill=\"{fill}\" stroke=\"{stroke}\"{(dashed ? " stroke-dasharray=\"4 3\"" : "")}/>");
        return this;
    }

    public SvgCanvas Line(double x1, double y1, double x2, double y2, string stroke)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\" stroke=\"{stroke}\" fill=\"none\"/>");
        return this;
    }

    /// <summary>A curve of one of the three with its line: solid, dashed, dotted.</summary>
    public SvgCanvas Curve(IReadOnlyList<(double X, double Y)> points, StagePart part)
    {
        var dash = part switch { StagePart.Intent => "", StagePart.Fear => " stroke-dasharray=\"7 4\"", _ => " stroke-dasharray=\"2 3\"" };
        var path = string.Concat(points.Select((p, n) => $"{(n == 0 ? "M" : "L")}{N(p.X)} {N(p.Y)}"));
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" stroke=\"{Colour(part)}\" stroke-width=\"2\" fill=\"none\"{dash}/>");
        return this;
    }

    /// <summary>Disc for intent, diamond for fear, square for effort.</summary>
    public SvgCanvas Marker(double x, double y, StagePart part)
    {
        var fill = Colour(part);
        svg.Append(part switch
        {
            StagePart.Intent => $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"4.5\" fill=\"{fill}\"/>",
            StagePart.Fear => $"<path d=\"M{N(x)} {N(y - 5.5)}L{N(x + 5.5)} {N(y)}L{N(x)} {N(y + 5.5)}L{N(x - 5.5)} {N(y)}Z\" fill=\"{fill}\"/>",
            _ => $"<rect x=\"{N(x - 4)}\" y=\"{N(y - 4)}\" width=\"8\" height=\"8\" fill=\"{fill}\"/>",
        });
        return this;
    }

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    // half characters and control signs are no XML
    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                '"' => safe.Append("&quot;"),
                _ => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? safe.Append(' ') : safe.Append(rune.ToString()),
            };
        }

        return safe.ToString();
    }
}
