using EmpathyConsole.Domain.Guardrails.Attacks;

namespace EmpathyConsole.Application.Guardrails.Attacking;

/// <summary>What attacks on a guardrail came to.</summary>
/// <param name="Version">The version that was attacked; 0 for a draft.</param>
/// <param name="Rates">How many of each kind escaped.</param>
/// <param name="Escapes">Some of what escaped, to look at.</param>
/// <param name="NotExamples">How many escapes are no examples of its draft, or of it, yet.</param>
public sealed record AttackSheet(int Version, IReadOnlyList<AttackRate> Rates, IReadOnlyList<Attack> Escapes, int NotExamples);
