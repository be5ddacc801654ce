using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Journeys.Shares;

/// <summary>Links by which people without an account read one journey for a while.</summary>
public interface ISharesDesk
{
    /// <summary>A journey's links, newest first.</summary>
    Task<Result<JourneyShares>> ListAsync(Caller caller, long journeyId, CancellationToken cancellation);

    /// <summary>Makes a link. Its token is in the answer and nowhere else.</summary>
    Task<Result<NewShare>> CreateAsync(Caller caller, ShareDraft draft, CancellationToken cancellation);

    /// <summary>Ends a link at once; revoking it twice changes nothing.</summary>
    Task<Result<Done>> RevokeAsync(Caller caller, long id, CancellationToken cancellation);
}
