using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Library;

namespace EmpathyConsole.Application.Concepts.Approvals;

/// <summary>What an approver sees.</summary>
/// <param name="Concepts">The three, best first.</param>
/// <param name="AskedBy">Who asked, or empty.</param>
/// <param name="AskedAt">When the brief came into its state.</param>
/// <param name="WhyNot">Why this caller can't decide now, or null.</param>
/// <param name="History">What was said before, newest first.</param>
public sealed record ApprovalTable(
    BriefSummary Brief,
    IReadOnlyList<ConceptSheet> Concepts,
    string Author,
    string AskedBy,
    DateTimeOffset AskedAt,
    string? WhyNot,
    IReadOnlyList<ApprovalLine> History);
