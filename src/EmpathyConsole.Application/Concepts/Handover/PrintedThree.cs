using EmpathyConsole.Application.Concepts.Briefs;

namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>The three of a brief as they are laid before a client.</summary>
/// <param name="Brand">The brand's name.</param>
/// <param name="Approved">Whether an approval of all three stands and no guardrail blocks one of them now.</param>
/// <param name="Concepts">Best first.</param>
public sealed record PrintedThree(string Brand, BriefSummary Brief, bool Approved, IReadOnlyList<PrintedConcept> Concepts);
