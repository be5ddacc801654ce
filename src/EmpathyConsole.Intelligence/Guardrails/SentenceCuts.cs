namespace EmpathyConsole.Intelligence.Guardrails;

/// <summary>Where the sentences of a text stand: cut after ".", "!", "?" and at line ends, without the space around them.</summary>
internal static class SentenceCuts
{
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || text[i] is '\n' or '\r' or '|' or '\u2022' || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!ends)
            {
                continue;
            }

            var (from, to) = (start, Math.Min(i + 1, text.Length));
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                yield return (from, to - from);
            }

            start = i + 1;
        }
    }
}
