using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Drafts;

/// <summary>Where CX leads write the next version of a guardrail. A draft judges nothing; it is kept with every edit and proposed when it is ready.</summary>
public interface IGuardrailDraftDesk
{
    /// <summary>The draft of a guardrail; not found when there is none.</summary>
    Task<Result<DraftSheet>> GetAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>The draft of a guardrail; begun from the version shown when there is none.</summary>
    Task<Result<DraftSheet>> OpenAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Begins drafts: a new guardrail each, or the next version of the one that has the slug. One that can't be begun says why; the others are.</summary>
    Task<Result<IReadOnlyList<BroughtDraft>>> BringAsync(Caller caller, IReadOnlyList<NewGuardrail> guardrails, CancellationToken cancellation);

    /// <summary>Keeps what was written. <paramref name="revision"/> is the draft's that the caller saw.</summary>
    Task<Result<DraftSheet>> KeepAsync(Caller caller, string slug, Guardrail draft, int revision, CancellationToken cancellation);

    /// <summary>What a guardrail, as it is being typed, would change over all concepts. Nothing is kept.</summary>
    Task<Result<BlastRadius>> RadiusAsync(Caller caller, Guardrail draft, CancellationToken cancellation);

    /// <summary>Judges copy as if the guardrail stood among the live ones, in place of its own live version.</summary>
    Task<Result<CheckAnswer>> TryAsync(Caller caller, CheckRequest request, Guardrail draft, CancellationToken cancellation);

    /// <summary>Lets a former pick go by name, or takes that back. <paramref name="revision"/> is the draft's that the caller saw.</summary>
    Task<Result<DraftSheet>> AcknowledgeAsync(Caller caller, string slug, long conceptId, bool acknowledged, int revision, CancellationToken cancellation);

    /// <summary>Throws the draft away; a guardrail that never had a version goes with it.</summary>
    Task<Result<Done>> DropAsync(Caller caller, string slug, int revision, CancellationToken cancellation);

    /// <summary>Seals the draft as the next version and asks a second CX lead. Refused, with everything that is in the way, while the gate is closed. The proposal's number.</summary>
    Task<Result<long>> ProposeAsync(Caller caller, string slug, string note, int revision, CancellationToken cancellation);
}
