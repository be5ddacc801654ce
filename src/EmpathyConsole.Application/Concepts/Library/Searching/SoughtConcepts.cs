using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Concepts.Library.Searching;

/// <summary>A filter, read against a workspace.</summary>
/// <param name="Briefs">The briefs it narrows to, or null for all.</param>
/// <param name="Open">Briefs whose concepts the caller may still have to judge.</param>
internal sealed record SoughtConcepts(Caller Caller, ConceptFilter Filter, SearchQuery Query, IReadOnlyList<long>? Briefs, IReadOnlyList<long> Open, DateTimeOffset? From, DateTimeOffset? To)
{
    public bool ByRank => Filter.Order == ConceptOrder.Best && Query.Wanted.Count > 0;
}
