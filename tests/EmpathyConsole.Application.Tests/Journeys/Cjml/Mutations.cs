using System.Text.RegularExpressions;

namespace EmpathyConsole.Application.Tests.Journeys.Cjml;

/// <summary>Damages a text the way files get damaged: cut off, letters changed, parts missing, twice, swapped or swollen.</summary>
internal static partial class Mutations
{
    private static readonly string[] Odd = ["\0", "&", "<", "\uD800", "\uFFFD", "\u200B", "&#x85;", "&#0;", "\t\n", "🫖", "<![CDATA[x]]>", "<?p?>", "\"", "undefined", "NaN"];

    public static string Of(string text, Random draws)
    {
        for (var n = draws.Next(1, 4); n > 0 && text.Length > 2; n--)
        {
            text = One(text, draws);
        }

        return text;
    }

    private static string One(string text, Random draws)
    {
        var at = draws.Next(text.Length - 1);
        var length = draws.Next(1, Math.Min(60, text.Length - at));
        var values = Value().Matches(text);
        return draws.Next(8) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, Odd[draws.Next(Odd.Length)]),
            4 or 5 when values.Count > 0 => In(text, values[draws.Next(values.Count)].Groups["value"], draws),
            6 => text.Replace(values.Count > 0 ? values[draws.Next(values.Count)].Groups["value"].Value : "a", "", StringComparison.Ordinal),
            _ => Element().Replace(text, m => draws.Next(6) == 0 ? "" : m.Value),
        };
    }

    // a value that is still markup, only stranger
    private static string In(string text, Group value, Random draws) =>
        string.Concat(text.AsSpan(0, value.Index), draws.Next(3) switch { 0 => new string('ß', draws.Next(500)), 1 => "undefined", _ => "&#x1F375; &amp; &#x9;" }, text.AsSpan(value.Index + value.Length));

    [GeneratedRegex(@">(?<value>[^<>]+)<", RegexOptions.None, 1000)]
    private static partial Regex Value();

    [GeneratedRegex(@"<(?<name>[\w:]+)[^<>]*>[^<>]*</\k<name>>", RegexOptions.None, 1000)]
    private static partial Regex Element();
}
