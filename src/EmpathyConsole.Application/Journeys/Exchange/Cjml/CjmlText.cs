using System.Text;
using System.Xml.Linq;

namespace EmpathyConsole.Application.Journeys.Exchange.Cjml;

/// <summary>How names and values of a CJML file are read: names in any case and namespace, values on one line.</summary>
internal static class CjmlText
{
    // what generators write where they had nothing to write
    private static readonly string[] Nothing = ["undefined", "null", "nan"];

    public static bool Named(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first child of one of these names, in the order of the names.</summary>
    public static XElement? Child(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Elements().FirstOrDefault(e => e.Named(name)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The first attribute of one of these names, in the order of the names.</summary>
    public static XAttribute? Mark(this XElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.Attributes().FirstOrDefault(a => string.Equals(a.Name.LocalName, name, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What stands in the element itself, not in those inside it; empty when it says nothing.</summary>
    public static string Own(this XElement element) => Clean(string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value)));

    /// <summary>On one line, without signs that can't be shown; empty for "undefined" and its like.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else
            {
                clean.Append(rune.ToString());
            }
        }

        var said = clean.ToString().TrimEnd();
        return Nothing.Contains(said, StringComparer.OrdinalIgnoreCase) ? "" : said;
    }
}
