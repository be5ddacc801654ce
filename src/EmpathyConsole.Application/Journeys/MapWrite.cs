using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>What came of a change of a map.</summary>
/// <param name="Journey">Its journey.</param>
/// <param name="Map">The side, as saved.</param>
/// <param name="Before">The plan before.</param>
/// <param name="Plan">The plan now; the same when nothing was saved.</param>
/// <param name="Conflicts">What could not be laid over it.</param>
internal sealed record MapWrite(Journey Journey, StoredMap Map, JourneyPlan Before, JourneyPlan Plan, IReadOnlyList<PlanConflict> Conflicts);
