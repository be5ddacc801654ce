namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>A collection of quotes in the Voices room, or one quote of it.</summary>
/// <param name="Collection">The collection's id.</param>
/// <param name="Quote">The quote's id; 0 for the whole collection.</param>
public sealed record QuoteRef(long Collection, long Quote);
