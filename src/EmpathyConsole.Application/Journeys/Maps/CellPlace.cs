using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>One of the three cells of a stage.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Side">Which of its maps.</param>
/// <param name="Stage">The stage's key.</param>
/// <param name="Part">Which of the three.</param>
public sealed record CellPlace(long JourneyId, MapSide Side, string Stage, StagePart Part);
