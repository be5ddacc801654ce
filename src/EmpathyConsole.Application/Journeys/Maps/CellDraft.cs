using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>What somebody wants a cell to say.</summary>
/// <param name="StageId">Where.</param>
/// <param name="Part">Which of the three.</param>
/// <param name="Statement">At most 240 characters, one line.</param>
/// <param name="Level">Intent 1..5, fear 0..5, effort 1..7.</param>
/// <param name="Kind">Of a fear; none for the others.</param>
/// <param name="Revision">The revision that was read: an edit of an older one is a conflict.</param>
public sealed record CellDraft(long StageId, StagePart Part, string Statement, int Level, FearKind Kind, int Revision);
