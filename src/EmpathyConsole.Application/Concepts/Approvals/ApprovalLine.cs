using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Approvals;

/// <summary>One thing a second person said.</summary>
/// <param name="Headline">The concept's headline as it is now.</param>
/// <param name="Ended">Why it no longer stands, or null.</param>
public sealed record ApprovalLine(long ConceptId, string Headline, ApprovalDecision Decision, string Reason, string By, DateTimeOffset At, string? Ended);
