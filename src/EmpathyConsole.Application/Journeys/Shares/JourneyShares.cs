namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>A journey's links.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="ChosenQuotes">Customers' quotes linked one by one, which a link shows.</param>
/// <param name="Lines">Newest first.</param>
public sealed record JourneyShares(long JourneyId, string Name, int ChosenQuotes, IReadOnlyList<ShareLine> Lines);
