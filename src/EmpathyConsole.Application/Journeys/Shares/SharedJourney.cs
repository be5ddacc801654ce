using EmpathyConsole.Application.Journeys.Maps;

namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>
/// What a link shows. Names of colleagues (who wrote, who commented) and the quotes a machine chose for a theme are not in it: only
/// quotes that somebody linked one by one, which were redacted when they came in.
/// </summary>
/// <param name="Workspace">Name of the workspace.</param>
/// <param name="AsIs">The map as it is.</param>
/// <param name="ToBe">The map as it should be; null when there is none.</param>
/// <param name="EndsAt">Until when the link opens.</param>
public sealed record SharedJourney(string Workspace, JourneyMap AsIs, JourneyMap? ToBe, DateTimeOffset EndsAt);
