using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices.Searching;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>
/// The full-text index over stored voices. The database keeps it in step with the voices by itself, so nobody writes to it. What differs
/// by database is behind this and nothing else of the search is.
/// </summary>
public interface IVoiceIndex
{
    /// <summary>
    /// What holds everything wanted and nothing unwanted; something must be wanted. Can be joined and counted in the database. Ranking
    /// costs more than finding: without it every rank is 0.
    /// </summary>
    IQueryable<VoiceMatch> Matching(ConsoleDb db, SearchQuery query, bool ranked);

    /// <summary>What holds any of the terms.</summary>
    IQueryable<VoiceMatch> HoldingAny(ConsoleDb db, IReadOnlyList<SearchTerm> terms);
}
