using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Brings words to one form: lower case, no accents, plain apostrophe, no invisible characters.</summary>
internal static class Folding
{
    /// <summary>Longer words are no words of any phrase; it bounds the work a hostile text can ask for.</summary>
    public const int LongestWord = 64;

    /// <summary>The folded word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        var length = Fold(word, buffer);
        return length < 0 ? word.ToString() : buffer[..length].ToString();
    }

    /// <summary>Folds into the buffer; the length, or -1 when the word is too long.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            if (char.IsAscii(word[i]))
            {
                if (length == into.Length)
                {
                    return -1;
                }

                into[length++] = char.ToLowerInvariant(word[i++]);
                continue;
            }

            Rune.DecodeFromUtf16(word[i..], out var rune, out var used);
            i += used;
            length = Append(rune, into, length);
            if (length < 0)
            {
                return -1;
            }
        }

        return length;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\uFF07' or '\u2018';

    private static int Append(Rune rune, Span<char> into, int length)
    {
        ReadOnlySpan<char> plain = rune.Value switch
        {
            0x2019 or 0x02BC or 0xFF07 or 0x2018 => "'",
            0x00DF => "ss",
            0x00E6 or 0x00C6 => "ae",
            0x0153 or 0x0152 => "oe",
            0x00F8 or 0x00D8 => "o",
            0x0142 or 0x0141 => "l",
            0x0111 or 0x0110 => "d",
            0x0131 => "i",
            _ => IsInvisible(Rune.GetUnicodeCategory(rune)) ? "" : rune.ToString().Normalize(NormalizationForm.FormKD),
        };
        foreach (var part in plain.EnumerateRunes())
        {
            if (IsInvisible(Rune.GetUnicodeCategory(part)))
            {
                continue;
            }

            var lower = Rune.ToLowerInvariant(part);
            if (length + lower.Utf16SequenceLength > into.Length)
            {
                return -1;
            }

            length += lower.EncodeToUtf16(into[length..]);
        }

        return length;
    }

    private static bool IsInvisible(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
