using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>So many weeks after.</summary>
/// <param name="Hits">Persons who did it in that week.</param>
/// <param name="Share">Of those who began, with its Wilson interval; null below the least n.</param>
/// <param name="Unfinished">The signals end within that week, so there may be more.</param>
public sealed record CohortCell(long Hits, Interval? Share, bool Unfinished);
