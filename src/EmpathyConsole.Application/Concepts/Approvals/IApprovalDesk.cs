using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Concepts.Approvals;

/// <summary>Where a second person approves the three or sends them back.</summary>
public interface IApprovalDesk
{
    Task<Result<ApprovalTable>> TableAsync(Caller caller, long briefId, CancellationToken cancellation);

    /// <summary>Approves the three for the words that were seen. Refused when they changed meanwhile, or when a guardrail blocks one by now.</summary>
    Task<Result<Done>> ApproveAsync(Caller caller, long briefId, IReadOnlyList<SeenConcept> seen, string remark, CancellationToken cancellation);

    /// <summary>Sends the three back to whoever asked; a reason is needed.</summary>
    Task<Result<Done>> SendBackAsync(Caller caller, long briefId, string reason, CancellationToken cancellation);
}
