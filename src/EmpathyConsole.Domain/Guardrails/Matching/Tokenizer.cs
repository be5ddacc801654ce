using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>Cuts a text into words, numbers and sentence breaks with their exact places; one pass, linear in the text.</summary>
internal static class Tokenizer
{
    private const string Breaks = "!?\u2026|\u2022\u00B7;";

    /// <summary>All tokens of a text, in order; they never overlap and never cut a surrogate pair or a combining mark off.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">Numbers the words; null leaves them unknown.</param>
    /// <param name="learn">Whether words that are new to the vocabulary get a number.</param>
    public static List<Token> Read(string text, Vocabulary? vocabulary, bool learn = false)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        for (var i = 0; i < text.Length;)
        {
            var (kind, length) = Look(text, i);
            switch (kind)
            {
                case Kind.Letter:
                    var end = WordEnd(text, i + length);
                    tokens.Add(new(i, end - i, vocabulary?.Find(text.AsSpan(i, end - i), learn) ?? Token.Unknown));
                    i = end;
                    break;
                case Kind.Digit:
                    tokens.Add(Number(text, i));
                    i = tokens[^1].End;
                    break;
                default:
                    if (IsBreak(text, i))
                    {
                        tokens.Add(new(i, length, Token.Break));
                    }

                    i += length;
                    break;
            }
        }

        return tokens;
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length)
        {
            var (kind, length) = Look(text, i);
            if (kind is Kind.Letter or Kind.Mark)
            {
                i += length;
            }
            else if (Folding.IsApostrophe(text[i]) && i + 1 < text.Length && Look(text, i + 1).Kind == Kind.Letter)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>The number or clock that begins at a place.</summary>
    public static Token Number(string text, int start)
    {
        var clock = false;
        var i = start;
        while (i < text.Length)
        {
            var (kind, length) = Look(text, i);
            if (kind is Kind.Digit or Kind.Mark)
            {
                i += length;
            }
            else if (text[i] is '.' or ',' or ':' && i + 1 < text.Length && Look(text, i + 1).Kind == Kind.Digit)
            {
                clock |= text[i] == ':';
                i++;
            }
            else
            {
                break;
            }
        }

        return new(start, i - start, clock ? Token.Clock : Token.Number);
    }

    /// <summary>Whether a sentence ends at a place.</summary>
    public static bool IsBreak(string text, int i) => text[i] switch
    {
        // a point inside "19.99" or "e.g.this" ends nothing
        '.' => i + 1 >= text.Length || !(char.IsLetterOrDigit(text[i + 1]) || char.IsSurrogate(text[i + 1])),
        '\n' => i + 1 < text.Length && text[i + 1] is '\n' or '\r',
        var c => Breaks.Contains(c, StringComparison.Ordinal),
    };

    private static (Kind Kind, int Length) Look(string text, int i)
    {
        var c = text[i];
        if (char.IsAscii(c))
        {
            return (char.IsAsciiLetter(c) ? Kind.Letter : char.IsAsciiDigit(c) ? Kind.Digit : Kind.Other, 1);
        }

        // half of a pair alone decodes to nothing: it separates words
        if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            return (Kind.Other, 1);
        }

        return (Of(Rune.GetUnicodeCategory(rune)), length);
    }

    private static Kind Of(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Kind.Letter,
        UnicodeCategory.DecimalDigitNumber => Kind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Kind.Mark,
        _ => Kind.Other,
    };

    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Mark,
    }
}
