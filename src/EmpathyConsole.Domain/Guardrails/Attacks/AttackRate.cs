namespace EmpathyConsole.Domain.Guardrails.Attacks;

/// <summary>How many attacks of a kind escaped.</summary>
/// <param name="Kind">How the texts were rewritten.</param>
/// <param name="Attacks">How many there were.</param>
/// <param name="Escaped">How many the guardrail missed.</param>
public sealed record AttackRate(AttackKind Kind, int Attacks, int Escaped);
