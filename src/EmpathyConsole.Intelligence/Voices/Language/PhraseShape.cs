using System.Collections.Frozen;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>Which runs of words are phrases worth showing: they begin and end with a word that says what, or begin with a "not".</summary>
internal static class PhraseShape
{
    public const int LongestPhrase = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = new[]
    {
        "no", "not", "never", "can't", "cannot", "couldn't", "won't", "don't", "didn't", "doesn't", "isn't", "wasn't", "still", "too", "how", "why", "where", "when",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsContent(ReadOnlySpan<char> folded) => folded.Length > 1 && !char.IsAsciiDigit(folded[0]) && !StopWords.Contains(folded);

    public static bool Opens(ReadOnlySpan<char> folded) => Openers.Contains(folded);
}
