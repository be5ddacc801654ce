using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>A side of a journey as it stands in the database.</summary>
internal sealed record MapState(Journey Journey, StoredMap Map, JourneyPlan Plan);
