using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Writing.ModelWriting;

/// <summary>Puts in the quotes a draft names. The words are ours, cut out of what was given; a model's own copy of them is only looked up.</summary>
internal static class Grounds
{
    private const int ShortestCut = 3;

    /// <summary>Null when an id was not given to this call, or none was named.</summary>
    public static (IReadOnlyList<Quote> Rests, IReadOnlyList<long> Themes)? Of(ModelDraft draft, IReadOnlyDictionary<string, GivenQuote> given)
    {
        if (draft.Cited.Count == 0 || draft.Cited.Any(c => !given.ContainsKey(c.Id)))
        {
            return null;
        }

        var cited = draft.Cited.DistinctBy(c => c.Id, StringComparer.Ordinal).Select(c => (Given: given[c.Id], c.Words)).ToList();
        return ([.. cited.Select(c => Cut(c.Given.Quote, c.Words))], [.. cited.Select(c => c.Given.Theme.Id).Distinct()]);
    }

    /// <summary>The named words where they stand in the quote, from word to word; else the quote whole.</summary>
    private static Quote Cut(Quote quote, string words)
    {
        var sought = words.Trim(' ', '"', '“', '”', '…', '.');
        if (sought.Length < ShortestCut)
        {
            return quote;
        }

        for (var at = quote.Text.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = quote.Text.IndexOf(sought, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + sought.Length;
            if ((at == 0 || !char.IsLetterOrDigit(quote.Text[at - 1])) && (end == quote.Text.Length || !char.IsLetterOrDigit(quote.Text[end])))
            {
                return new(quote.Verbatim, quote.Start + at, sought.Length, quote.Text.Substring(at, sought.Length));
            }
        }

        return quote;
    }
}
