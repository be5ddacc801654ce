using EmpathyConsole.Intelligence.Redaction;

namespace EmpathyConsole.Intelligence.Text;

/// <summary>
/// Cuts a text into words. Every token is a span of the original, so a quote built from tokens is an exact substring.
/// Handles, links, character references, what the redactor left ("[email]") and blanked words ("XXXX") are no words.
/// </summary>
public static class Tokens
{
    private const int LongestReference = 8;

    /// <summary>Fills the list with the words of the text, in order.</summary>
    public static void Read(ReadOnlySpan<char> text, ICollection<TextToken> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        into.Clear();
        var afterBreak = true;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c))
            {
                var end = IsLink(text[i..]) ? i : WordEnd(text, i);
                if (end == i)
                {
                    i = SkipToSpace(text, i);
                    afterBreak = true;
                }
                else
                {
                    if (!IsBlanked(text[i..end]))
                    {
                        into.Add(new(i, end - i, afterBreak));
                        afterBreak = false;
                    }
                    else
                    {
                        afterBreak = true;
                    }

                    i = end;
                }
            }
            else
            {
                var next = SkipNonWord(text, i);
                afterBreak |= next > i + 1 || IsBreak(c);
                i = next;
            }
        }
    }

    /// <summary>Whether the character ends a clause.</summary>
    public static bool IsBreak(char c) => c is '.' or ',' or '!' or '?' or ';' or ':' or '\n' or '\r' or '"' or '(' or ')' or '[' or ']' or '“' or '”' or '—' or '–' or '…' or '|' or '/';

    /// <summary>Lower case with straight apostrophes, into the buffer; the part that was filled.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Math.Min(word.Length, buffer.Length);
        for (var i = 0; i < length; i++)
        {
            buffer[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        }

        return buffer[..length];
    }

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static bool IsLink(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ||
        text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsBlanked(ReadOnlySpan<char> word) => word.Length > 1 && word.TrimStart("xX").IsEmpty;

    private static int SkipToSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static int SkipNonWord(ReadOnlySpan<char> text, int i)
    {
        switch (text[i])
        {
            case '@' when i + 1 < text.Length && IsHandle(text[i + 1]):
                i++;
                while (i < text.Length && IsHandle(text[i]))
                {
                    i++;
                }

                return i;
            case '&':
                var semicolon = text[i..Math.Min(text.Length, i + LongestReference)].IndexOf(';');
                return semicolon > 1 ? i + semicolon + 1 : i + 1;
            case '[' when Mark(text[i..]) is > 0 and var length:
                return i + length;
            default:
                return i + 1;
        }
    }

    private static bool IsHandle(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>Length of "[email]" and the like at the start of the text; 0 when there is none.</summary>
    private static int Mark(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 12)].IndexOf(']');
        return end > 1 && text[1..end].IndexOfAnyExceptInRange('a', 'z') < 0 ? end + 1 : PersonalDataKinds.MarkLength(text);
    }
}
