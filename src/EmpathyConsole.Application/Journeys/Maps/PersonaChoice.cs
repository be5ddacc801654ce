namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>A persona to choose for a journey.</summary>
public sealed record PersonaChoice(long Id, string Name);
