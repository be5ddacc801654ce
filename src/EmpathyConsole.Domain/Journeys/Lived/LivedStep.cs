namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>A stay at a stage: consecutive signals of it, joined.</summary>
/// <param name="Stage">Its slug.</param>
/// <param name="First">Time of its first signal, milliseconds since 1970.</param>
/// <param name="Last">Time of its last signal; the same as the first when there was one.</param>
public readonly record struct LivedStep(string Stage, long First, long Last);
