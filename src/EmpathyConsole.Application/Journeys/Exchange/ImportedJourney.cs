namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>What became of a journey that was brought in.</summary>
/// <param name="Id">The new journey.</param>
/// <param name="Dropped">What could not be taken over, a sentence each.</param>
public sealed record ImportedJourney(long Id, IReadOnlyList<string> Dropped);
