namespace EmpathyConsole.Domain.Voices.Searching;

/// <summary>
/// What somebody typed into the search box: words (all of them), "exact phrase", prefix*, -not, one OR another. It never fails:
/// whatever is no syntax is read as words.
/// </summary>
public sealed record SearchQuery
{
    /// <summary>More than these are left out: nobody types them, and a pasted page must not become a query.</summary>
    public const int MostTerms = 40;

    /// <summary>Each group has to be found; of a group, any one term is enough.</summary>
    public IReadOnlyList<IReadOnlyList<SearchTerm>> Wanted { get; private init; } = [];

    /// <summary>None of these may be found.</summary>
    public IReadOnlyList<SearchTerm> Unwanted { get; private init; } = [];

    /// <summary>Nothing was typed.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Something was typed, but there is no letter or digit in it.</summary>
    public bool HasNoWord => !IsEmpty && Wanted.Count == 0 && Unwanted.Count == 0;

    /// <summary>How it was read, in words.</summary>
    public string Said
    {
        get
        {
            var wanted = string.Join(" and ", Wanted.Select(g => g.Count > 1 && Wanted.Count > 1 ? $"({Either(g)})" : Either(g)));
            var without = Unwanted.Count == 0 ? "" : "without " + string.Join(", ", Unwanted.Select(t => t.Said));
            return string.Join(wanted.Length > 0 && without.Length > 0 ? ", " : "", wanted, without);
        }
    }

    public static SearchQuery Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new() { IsEmpty = true };
        }

        var wanted = new List<List<SearchTerm>>();
        var unwanted = new List<SearchTerm>();
        var (either, count) = (false, 0);
        foreach (var piece in SearchPiece.Of(text))
        {
            if (piece.IsOr)
            {
                either = wanted.Count > 0;
                continue;
            }

            var words = FoldedWords.Of(piece.Text).Select(w => w.Text).ToList();
            if (words.Count == 0 || ++count > MostTerms)
            {
                continue;
            }

            var term = new SearchTerm(words, piece.Prefix);
            if (piece.Not)
            {
                unwanted.Add(term);
            }
            else if (either)
            {
                wanted[^1].Add(term);
            }
            else
            {
                wanted.Add([term]);
            }

            either = false;
        }

        return new() { Wanted = wanted, Unwanted = unwanted };
    }

    /// <summary>Where the wanted words stand in a text, in order, without overlaps; words of one phrase are one span.</summary>
    public IReadOnlyList<TextSpan> Marks(string text)
    {
        if (Wanted.Count == 0)
        {
            return [];
        }

        var words = FoldedWords.Of(text);
        var spans = new List<TextSpan>();
        for (var place = 0; place < words.Count; place++)
        {
            var longest = Wanted.SelectMany(g => g).Where(t => t.StandsAt(words, place)).Select(t => t.Words.Count).DefaultIfEmpty().Max();
            if (longest == 0)
            {
                continue;
            }

            var (start, end) = (words[place].Span.Start, words[place + longest - 1].Span.End);
            if (spans.Count > 0 && start < spans[^1].End)
            {
                (start, end) = (spans[^1].Start, Math.Max(end, spans[^1].End));
                spans.RemoveAt(spans.Count - 1);
            }

            spans.Add(new(start, end - start));
        }

        return spans;
    }

    private static string Either(IReadOnlyList<SearchTerm> group) => string.Join(" or ", group.Select(t => t.Said));
}
