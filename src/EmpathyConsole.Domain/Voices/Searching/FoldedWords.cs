using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Voices.Searching;

/// <summary>
/// Cuts a text into words as the full-text index does, so that what was found can be marked. A word is a run of letters and digits;
/// an apostrophe or a hyphen ends it. Case and the accents of Latin letters do not count.
/// Source of the rules: SQLite FTS5, tokenizer unicode61 with remove_diacritics 2.
/// </summary>
public static class FoldedWords
{
    /// <summary>The words in their order.</summary>
    public static IReadOnlyList<FoldedWord> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<FoldedWord>();
        var word = new StringBuilder();
        var (start, at) = (-1, 0);
        while (at < text.Length)
        {
            // half of a pair is no letter: it ends a word as a blank does
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            if (start >= 0 && IsAccent(rune))
            {
                // belongs to the letter before it and is not written
            }
            else if (IsLetter(rune))
            {
                start = start < 0 ? at : start;
                Fold(rune, word);
            }
            else
            {
                End(at);
            }

            at += length;
        }

        End(at);
        return words;

        void End(int end)
        {
            if (start >= 0)
            {
                words.Add(new(word.ToString(), new(start, end - start)));
                word.Clear();
                start = -1;
            }
        }
    }

    private static bool IsLetter(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse;

    private static bool IsAccent(Rune rune) => rune.Value is >= 0x300 and <= 0x331;

    private static void Fold(Rune rune, StringBuilder word)
    {
        var lower = Rune.ToLowerInvariant(rune);
        if (!lower.IsAscii)
        {
            // only Latin letters lose their accents: in other scripts an accent may make another letter
            var parts = lower.ToString().Normalize(NormalizationForm.FormD);
            if (char.IsAsciiLetter(parts[0]))
            {
                word.Append(parts[0]);
                return;
            }
        }

        word.Append(lower.ToString());
    }
}
