namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on everything it counts when there is too much of it.</summary>
/// <param name="Measure">What it counts.</param>
/// <param name="MostPer100Words">How many in 100 words (of at least 100) are still fine, 0 to 100.</param>
/// <param name="Phrases">The phrases, when it counts phrases.</param>
/// <param name="Allowed">Phrases that only look like them; for capitals, words that are written so.</param>
public sealed record DensityRule(DensityMeasure Measure, double MostPer100Words, IReadOnlyList<string> Phrases, IReadOnlyList<string> Allowed) : RuleKind;
