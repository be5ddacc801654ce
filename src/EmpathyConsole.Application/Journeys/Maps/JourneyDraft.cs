using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>What a journey is called and whose it is.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="PersonaId">A persona of the workspace; none means every customer.</param>
/// <param name="Description">At most 400 characters; may be empty.</param>
/// <param name="Template">Key of the template a new journey starts from; empty for the seven stages with nothing said yet. Means nothing later.</param>
/// <param name="Kind">Customers' or the team's own; null for the template's when it is new, and as it was when it is changed.</param>
/// <param name="Stages">Names of stages of its own in order, 1 to 60 characters each, in place of a template's; signals know each by a short form of its name. Means nothing later.</param>
public sealed record JourneyDraft(string Name, long? PersonaId = null, string Description = "", string Template = "", JourneyKind? Kind = null, IReadOnlyList<string>? Stages = null);
