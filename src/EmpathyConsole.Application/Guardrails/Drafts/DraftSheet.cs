using EmpathyConsole.Application.Guardrails.Publishing;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.Guardrails.Publishing;

namespace EmpathyConsole.Application.Guardrails.Drafts;

/// <summary>A draft as its page shows it.</summary>
/// <param name="Slug">The guardrail.</param>
/// <param name="Draft">What is being written.</param>
/// <param name="Live">The version that judges, or null.</param>
/// <param name="BaseVersion">The version it was begun from; 0 for a new guardrail.</param>
/// <param name="Origin">Where it came from, or empty.</param>
/// <param name="Examples">Its examples and what it does with them.</param>
/// <param name="Radius">What it would change over all concepts.</param>
/// <param name="Acknowledged">Former picks that were let go by name.</param>
/// <param name="Obstacles">What stands between it and a proposal.</param>
/// <param name="Waiting">The proposal that waits, if one does: no second one can be made.</param>
/// <param name="ChangedBy">Who wrote last.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="Revision">To be handed back with a change.</param>
public sealed record DraftSheet(
    string Slug,
    Guardrail Draft,
    Guardrail? Live,
    int BaseVersion,
    string Origin,
    IReadOnlyList<ExampleOutcome> Examples,
    BlastRadius Radius,
    IReadOnlyList<Acknowledgement> Acknowledged,
    IReadOnlyList<Obstacle> Obstacles,
    long? Waiting,
    string ChangedBy,
    DateTimeOffset ChangedAt,
    int Revision);
