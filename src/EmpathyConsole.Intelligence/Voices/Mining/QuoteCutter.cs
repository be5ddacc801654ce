using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Cuts the sentence, or the part of a long one, in which something is said.</summary>
internal static class QuoteCutter
{
    /// <summary>The most a quote is long, in characters.</summary>
    public const int Longest = 160;

    /// <summary>Offset and length of whole words round the focus; the whole text's first words when it has no words.</summary>
    /// <param name="text">The stored text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="focus">Index of the word the quote is about.</param>
    public static (int Start, int Length) Cut(string text, IReadOnlyList<TextToken> tokens, int focus)
    {
        if (tokens.Count == 0)
        {
            var start = text.Length - text.TrimStart().Length;
            var whole = Math.Min(Longest, text.TrimEnd().Length - start);
            return (start, Math.Max(1, whole));
        }

        var (first, last) = (focus, focus);
        while (first > 0 && !EndsSentence(text, tokens[first - 1].End, tokens[first].Start))
        {
            first--;
        }

        while (last + 1 < tokens.Count && !EndsSentence(text, tokens[last].End, tokens[last + 1].Start))
        {
            last++;
        }

        var sentenceEnd = last;
        (first, last) = Shorten(tokens, focus, first, last);
        last = last < sentenceEnd ? EndWell(text, tokens, focus, first, last) : last;
        var end = Math.Max(tokens[last].End, tokens[first].Start + 1);
        end = Math.Min(end, tokens[first].Start + Longest);
        return (tokens[first].Start, end - tokens[first].Start);
    }

    private static (int First, int Last) Shorten(IReadOnlyList<TextToken> tokens, int focus, int first, int last)
    {
        while (tokens[last].End - tokens[first].Start > Longest && first < last)
        {
            // the longer side gives way, a clause at its edge goes first
            if (tokens[focus].Start - tokens[first].Start > tokens[last].End - tokens[focus].End)
            {
                first++;
            }
            else
            {
                last--;
            }
        }

        return (first, last);
    }

    /// <summary>A sentence that had to be cut ends at a pause if one is near, and never on a small word.</summary>
    private static int EndWell(string text, IReadOnlyList<TextToken> tokens, int focus, int first, int last)
    {
        for (var i = last; i > focus && tokens[i].End - tokens[first].Start > Longest / 2; i--)
        {
            if (tokens[i + 1].AfterBreak)
            {
                return i;
            }
        }

        Span<char> buffer = stackalloc char[32];
        while (last > focus && StopWords.Contains(Tokens.Fold(text.AsSpan(tokens[last].Start, tokens[last].Length), buffer)))
        {
            last--;
        }

        return last;
    }

    private static bool EndsSentence(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] is '!' or '?' or ';' or '\n' or '…' || (text[i] == '.' && i + 1 < text.Length && (char.IsWhiteSpace(text[i + 1]) || text[i + 1] == '.')))
            {
                return true;
            }
        }

        return false;
    }
}
