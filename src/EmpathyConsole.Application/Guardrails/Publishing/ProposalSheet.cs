using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>A proposal as the second CX lead reads it, on the data of now.</summary>
/// <param name="Line">As in the list.</param>
/// <param name="Guardrail">The version it is about.</param>
/// <param name="Live">The version that judges now, or null.</param>
/// <param name="Hash">To be handed back with the approval: it stands for this text and no other.</param>
/// <param name="Note">Why, in the author's words.</param>
/// <param name="Examples">Its examples and what it does with them.</param>
/// <param name="Radius">What would change over all concepts, now.</param>
/// <param name="Acknowledged">Former picks the author let go by name.</param>
/// <param name="Obstacles">What stands in the way now, for anybody.</param>
/// <param name="MayDecide">Whether the caller is a second CX lead.</param>
/// <param name="MayNot">Why the caller may not decide; empty when they may.</param>
/// <param name="MayWithdraw">Whether the caller wrote it.</param>
public sealed record ProposalSheet(
    ProposalLine Line,
    Guardrail Guardrail,
    Guardrail? Live,
    string Hash,
    string Note,
    IReadOnlyList<ExampleOutcome> Examples,
    BlastRadius Radius,
    IReadOnlyList<Acknowledgement> Acknowledged,
    IReadOnlyList<Obstacle> Obstacles,
    bool MayDecide,
    string MayNot,
    bool MayWithdraw);
