using System.Globalization;
using System.Text;

namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>
/// Mends escapes that name half a character ("\ud83d" without its second half), as programs write them that cut a text in the middle of an
/// emoji. The half becomes U+FFFD, the rest of the text is kept.
/// </summary>
internal static class JsonEscapes
{
    private const string Replacement = "\\ufffd";
    private const int Length = 6;

    /// <summary>The same text where no escape is half a character.</summary>
    public static string Mend(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
        {
            return json;
        }

        var mended = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length;)
        {
            if (json[i] != '\\' || i + 1 >= json.Length)
            {
                mended.Append(json[i++]);
            }
            else if (Unit(json, i) is not { } unit || !char.IsSurrogate(unit))
            {
                mended.Append(json, i, 2);
                i += 2;
            }
            else if (char.IsHighSurrogate(unit) && Unit(json, i + Length) is { } second && char.IsLowSurrogate(second))
            {
                mended.Append(json, i, 2 * Length);
                i += 2 * Length;
            }
            else
            {
                mended.Append(Replacement);
                i += Length;
            }
        }

        return mended.ToString();
    }

    /// <summary>The character that an escape at this place names, or null when none begins here.</summary>
    private static char? Unit(string json, int at) =>
        at + Length <= json.Length && json[at] == '\\' && json[at + 1] is 'u' && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
