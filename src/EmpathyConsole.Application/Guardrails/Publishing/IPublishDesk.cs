using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>
/// The publish gate: the only way a version comes to judge, or stops. A proposal is decided by a CX lead who did not write in it, on the
/// text they had in front of them, with the examples and former picks as they are at that moment.
/// </summary>
public interface IPublishDesk
{
    /// <summary>Proposals that wait, oldest first.</summary>
    Task<Result<IReadOnlyList<ProposalLine>>> WaitingAsync(Caller caller, CancellationToken cancellation);

    /// <summary>The waiting proposal of a guardrail, else its newest.</summary>
    Task<Result<ProposalSheet>> OfAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Approves: the version judges from now, or first in the shadow; or the live one falls silent. <paramref name="hash"/> is the one that was read.</summary>
    Task<Result<GuardrailDetail>> ApproveAsync(Caller caller, long proposal, string hash, bool shadowFirst, CancellationToken cancellation);

    /// <summary>Says no and why; a version that was to be published becomes a draft again.</summary>
    Task<Result<GuardrailDetail>> SendBackAsync(Caller caller, long proposal, string reason, CancellationToken cancellation);

    /// <summary>Takes one's own proposal back; a version that was to be published becomes a draft again.</summary>
    Task<Result<GuardrailDetail>> WithdrawAsync(Caller caller, long proposal, CancellationToken cancellation);

    /// <summary>Asks a second CX lead to let the live version fall silent.</summary>
    Task<Result<GuardrailDetail>> AskToRetireAsync(Caller caller, string slug, string note, CancellationToken cancellation);

    /// <summary>Lets the version in the shadow judge aloud; it was approved, and the gate is asked again.</summary>
    Task<Result<GuardrailDetail>> GoLiveAsync(Caller caller, string slug, int revision, CancellationToken cancellation);

    /// <summary>Takes the version out of the shadow.</summary>
    Task<Result<GuardrailDetail>> EndShadowAsync(Caller caller, string slug, int revision, CancellationToken cancellation);

    /// <summary>Lets a version judge again that did so before. At once and alone: it was approved then.</summary>
    Task<Result<GuardrailDetail>> RollBackAsync(Caller caller, string slug, int version, int revision, CancellationToken cancellation);
}
