using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>The Guardrails room: read guardrails, and judge copy by the live ones. Writing and publishing have desks of their own.</summary>
public interface IGuardrailDesk
{
    /// <summary>Every guardrail of the workspace, in its order.</summary>
    Task<Result<IReadOnlyList<GuardrailSummary>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>One guardrail as it judges, its examples with what it does to them, and its versions, newest first.</summary>
    Task<Result<GuardrailDetail>> GetAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Adds the starter guardrails the workspace does not have yet.</summary>
    Task<Result<int>> BeginAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Judges copy by the live guardrails, now.</summary>
    Task<Result<Judgement>> CheckAsync(Caller caller, Copy copy, CancellationToken cancellation);

    /// <summary>The same for a request that names its facts, values and stories; page, API and command line ask this.</summary>
    Task<Result<CheckAnswer>> CheckAsync(Caller caller, CheckRequest request, CancellationToken cancellation);

    /// <summary>What claims in this workspace can rest on.</summary>
    Task<Result<CheckGrounds>> GroundsAsync(Caller caller, CancellationToken cancellation);
}
