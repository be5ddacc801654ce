using EmpathyConsole.Application.Journeys.Maps;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>Another map whose curves are drawn behind: the other side, or another persona's journey.</summary>
/// <param name="Mark">A letter that stands at its points.</param>
/// <param name="Name">What it is.</param>
/// <param name="Map">Its stages; those this map does not have are left out.</param>
public sealed record CurveOverlay(string Mark, string Name, JourneyMap Map);
