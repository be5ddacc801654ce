using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Journeys;

/// <summary>The stable name of a stage in signals, moments and the API: lower-case letters, digits and single hyphens.</summary>
public static class StageSlug
{
    private const int Longest = 60;

    /// <summary>"Prüf-Termin buchen!" becomes "pruf-termin-buchen"; a text without letters or digits becomes "stage".</summary>
    public static string From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder();
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                slug.Append('-');
            }
        }

        var whole = slug.ToString();
        var cut = whole[..Math.Min(Longest, whole.Length)].Trim('-');
        return cut.Length == 0 ? "stage" : cut;
    }

    // half a character can't be normalised: it becomes a separator, like any other sign
    private static string Whole(string text) => string.Concat(text.EnumerateRunes().Select(r => r == Rune.ReplacementChar ? "-" : r.ToString()));
}
