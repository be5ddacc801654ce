namespace EmpathyConsole.Domain.Voices.Searching;

/// <summary>A piece of a typed query: a word or a quoted phrase with its marks, or OR.</summary>
internal readonly record struct SearchPiece(string Text, bool Not, bool Prefix, bool IsOr)
{
    // keyboards of phones and word processors write quotation marks of their own
    private const string Quotes = "\"\u201c\u201d\u201e";

    public static IEnumerable<SearchPiece> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var not = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]);
            at += not ? 1 : 0;
            var close = at < text.Length && Quotes.Contains(text[at], StringComparison.Ordinal) ? text.AsSpan(at + 1).IndexOfAny(Quotes) : -1;
            if (close >= 0)
            {
                var phrase = text.Substring(at + 1, close);
                at += close + 2;
                var goesOn = at < text.Length && text[at] == '*';
                at += goesOn ? 1 : 0;
                yield return new(phrase, not, goesOn, false);
                continue;
            }

            var start = at;

            // a quotation mark inside begins a phrase of its own, unless it is the one that was never closed
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && (at == start || !Quotes.Contains(text[at], StringComparison.Ordinal)))
            {
                at++;
            }

            var word = text[start..at];
            if (!not && word is "OR" or "AND")
            {
                if (word is "OR")
                {
                    yield return new("", false, false, true);
                }

                continue;
            }

            yield return new(word.TrimEnd('*'), not, word.EndsWith('*'), false);
        }
    }
}
