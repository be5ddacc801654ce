namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>An edit that was taken back or done again.</summary>
/// <param name="Map">The map as it stands now.</param>
/// <param name="Sentence">What was done, for the toast; says too what others changed since and was left as it is.</param>
public sealed record UndoneEdit(JourneyMap Map, string Sentence);
