namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>Opens shared journeys for whoever has the link.</summary>
public interface ISharedJourneys
{
    /// <summary>What the token's link shows, and counts the opening; null when there is no such link, its time is over, or it was revoked.</summary>
    Task<SharedJourney?> OpenAsync(string token, CancellationToken cancellation);
}
