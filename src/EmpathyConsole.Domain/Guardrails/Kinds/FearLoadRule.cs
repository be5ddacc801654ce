namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on threats when the copy shows no way out, and when there are too many of them even so.</summary>
/// <param name="Threats">Phrases that threaten.</param>
/// <param name="WaysOut">Phrases that show what a person can calmly do.</param>
/// <param name="Allowed">Phrases that only look like a threat.</param>
/// <param name="MostPer100Words">How many threats per 100 words (of at least 100) are too many even with a way out.</param>
public sealed record FearLoadRule(
    IReadOnlyList<string> Threats,
    IReadOnlyList<string> WaysOut,
    IReadOnlyList<string> Allowed,
    double MostPer100Words = 2) : RuleKind;
