using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>A version to choose.</summary>
public sealed record VersionName(long Id, MapSide Side, string Name, DateTimeOffset At, bool ForSafety);
