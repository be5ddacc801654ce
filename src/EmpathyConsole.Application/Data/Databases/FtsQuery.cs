using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>A search in FTS5's own syntax. Its words are folded letters and digits in quotation marks, so nothing that was typed can be read as syntax.</summary>
internal static class FtsQuery
{
    /// <summary>Everything wanted and nothing unwanted; something must be wanted.</summary>
    public static string Of(SearchQuery query)
    {
        var wanted = string.Join(" AND ", query.Wanted.Select(g => $"({Any(g)})"));
        return query.Unwanted.Count == 0 ? wanted : $"({wanted}) NOT ({Any(query.Unwanted)})";
    }

    public static string Any(IEnumerable<SearchTerm> terms) => string.Join(" OR ", terms.Select(t => $"\"{string.Join(' ', t.Words)}\"{(t.Prefix ? " *" : "")}"));
}
