using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys;

/// <summary>A side of a journey was changed.</summary>
/// <param name="Workspace">Where.</param>
/// <param name="JourneyId">Which journey.</param>
/// <param name="Side">Which side.</param>
/// <param name="Revision">The revision it has now.</param>
/// <param name="ByName">Who changed it.</param>
public sealed record MapChanged(long Workspace, long JourneyId, MapSide Side, int Revision, string ByName);
