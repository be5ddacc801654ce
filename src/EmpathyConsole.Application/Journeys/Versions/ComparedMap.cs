using EmpathyConsole.Application.Journeys.Maps;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>One of two maps that are compared.</summary>
/// <param name="Choice">Which.</param>
/// <param name="Title">"As it is", "As it should be", or the version's name.</param>
/// <param name="Map">The map.</param>
/// <param name="At">When it was changed or kept.</param>
/// <param name="ByName">By whom.</param>
public sealed record ComparedMap(MapChoice Choice, string Title, JourneyMap Map, DateTimeOffset At, string ByName);
