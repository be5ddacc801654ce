using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Concepts.Library.Searching;

/// <summary>
/// The full-text index over concepts: their words and the quotes they rest on. The database keeps it in step by itself, so nobody writes to
/// it. What differs by database is behind this and nothing else of the search is.
/// </summary>
public interface IConceptIndex
{
    /// <summary>What holds everything wanted and nothing unwanted; something must be wanted.</summary>
    IQueryable<ConceptMatch> Matching(ConsoleDb db, SearchQuery query, bool ranked);

    /// <summary>What holds any of the terms.</summary>
    IQueryable<ConceptMatch> HoldingAny(ConsoleDb db, IReadOnlyList<SearchTerm> terms);
}
