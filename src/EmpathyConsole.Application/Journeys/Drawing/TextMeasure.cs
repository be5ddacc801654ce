using System.Globalization;
using System.Text;

namespace EmpathyConsole.Application.Journeys.Drawing;

/// <summary>
/// How wide a text becomes, told from kinds of letters: nothing here can lay out type. Taken a little too wide on purpose, so that a line
/// stays in its column whatever sans-serif the reader has.
/// </summary>
internal static class TextMeasure
{
    private const double Bold = 1.06;

    /// <summary>In the unit of the size.</summary>
    public static double Width(string text, double size, bool bold = false) => text.EnumerateRunes().Sum(Em) * size * (bold ? Bold : 1);

    /// <summary>Lines of at most a width, each line of the text on lines of its own; a word that is too long is broken.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, bool bold = false) => [.. text.Split('\n').SelectMany(l => WrapLine(l, width, size, bold))];

    private static List<string> WrapLine(string text, double width, double size, bool bold)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split([' ', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, width, size, bold)))
        {
            if (line.Length > 0 && Width($"{line} {word}", size, bold) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            lines.Add(line.ToString());
        }

        return lines;
    }

    private static List<string> Pieces(string word, double width, double size, bool bold)
    {
        if (Width(word, size, bold) <= width)
        {
            return [word];
        }

        var pieces = new List<string> { "" };
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var next = pieces[^1] + elements.GetTextElement();
            if (pieces[^1].Length > 0 && Width(next, size, bold) > width)
            {
                pieces.Add(elements.GetTextElement());
            }
            else
            {
                pieces[^1] = next;
            }
        }

        return pieces;
    }

    // of the widest common sans-serifs, in em
    private static double Em(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or '|' or '\'' or '.' or ',' or ':' or ';' or '!' or '·' => .32,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '-' or '/' or 'I' or '"' or '‘' or '’' or '“' or '”' => .42,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '—' => .95,
        >= 'A' and <= 'Z' => .72,
        < 0x2E80 => .61,
        _ => 1.1,
    };
}
