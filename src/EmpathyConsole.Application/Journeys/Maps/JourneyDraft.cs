namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>What a journey is called and whose it is.</summary>
/// <param name="Name">1 to 80 characters.</param>
/// <param name="PersonaId">A persona of the workspace; none means every customer.</param>
/// <param name="Description">At most 400 characters; may be empty.</param>
public sealed record JourneyDraft(string Name, long? PersonaId = null, string Description = "");
