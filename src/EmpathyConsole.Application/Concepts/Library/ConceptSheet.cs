using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A concept with its whole provenance.</summary>
/// <param name="Own">The caller's verdict, or null.</param>
/// <param name="Colleagues">What others said; null as long as it is hidden because the caller's own verdict is missing.</param>
/// <param name="Writer">Who wrote it; null as long as it is hidden.</param>
/// <param name="Rank">1 to 3 when picked, else 0.</param>
/// <param name="ApprovedBy">Who approved these words; null when no approval stands.</param>
/// <param name="ApprovalEnded">Why the last approval no longer stands, or null.</param>
/// <param name="MayEdit">Whether the caller may change the words now.</param>
public sealed record ConceptSheet(
    long Id,
    int Revision,
    long BriefId,
    string Brief,
    BriefState BriefState,
    int Position,
    ConceptText Text,
    string ContentHash,
    string Channel,
    string Stage,
    IReadOnlyList<ConceptEvidence> Evidence,
    Verdict Verdict,
    IReadOnlyList<Finding> Findings,
    string RuleBookVersion,
    DateTimeOffset JudgedAt,
    string? Writer,
    string? Angle,
    string? Pattern,
    int Seed,
    DateTimeOffset CreatedAt,
    IReadOnlyList<ConceptEdit> Edits,
    TriageChoice? Own,
    IReadOnlyList<ColleagueVerdict>? Colleagues,
    int Rank,
    string? ApprovedBy,
    string? ApprovalEnded,
    bool MayEdit)
{
    /// <summary>How a model wrote it; null for the built-in writer, and as long as the writer is hidden.</summary>
    public WritingTrace? Trace { get; init; }

    /// <summary>The campaign of its brief, as signals name it; may be empty.</summary>
    public string Campaign { get; init; } = "";
}
