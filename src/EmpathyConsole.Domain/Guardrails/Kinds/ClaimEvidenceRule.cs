namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on a claim that nothing stands behind.</summary>
/// <param name="Claim">The claim in a word or two: "urgency".</param>
/// <param name="Phrases">Phrases that make the claim.</param>
/// <param name="Allowed">Phrases that only look like it.</param>
/// <param name="Evidence">What it must rest on.</param>
/// <param name="StockBelow">For stock: how few count as scarce; null = any that are left.</param>
public sealed record ClaimEvidenceRule(
    string Claim,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Allowed,
    EvidenceKind Evidence,
    int? StockBelow = null) : RuleKind;
