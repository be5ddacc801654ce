using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Agreement;

/// <summary>Shows how far people agree on the concepts of a brief, and settles where they don't.</summary>
public interface IAgreementDesk
{
    /// <summary>Whoever triages sees only concepts one's own verdict stands on.</summary>
    Task<Result<AgreementReport>> ReportAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Settles a concept people feel differently about: keep or no, with a reason.</summary>
    Task<Result<AgreementReport>> SettleAsync(Caller caller, long conceptId, TriageChoice choice, string reason, CancellationToken cancellation);

    /// <summary>Opens a settled concept again.</summary>
    Task<Result<AgreementReport>> ReopenAsync(Caller caller, long conceptId, CancellationToken cancellation);
}
