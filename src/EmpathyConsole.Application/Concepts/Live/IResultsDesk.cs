using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Live;

/// <summary>Tells what became of concepts once their campaign runs.</summary>
public interface IResultsDesk
{
    /// <summary>The last 28 days of a campaign's signals against the 28 before.</summary>
    Task<Result<CampaignResults>> OfAsync(Caller caller, string campaign, CancellationToken cancellation);
}
