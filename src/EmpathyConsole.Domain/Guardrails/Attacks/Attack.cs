namespace EmpathyConsole.Domain.Guardrails.Attacks;

/// <summary>An example that must fire, rewritten, and whether the guardrail missed it.</summary>
/// <param name="Kind">How it was rewritten.</param>
/// <param name="Example">The rewritten example; it must fire too.</param>
/// <param name="Of">The text it was made from.</param>
/// <param name="Escaped">True when the guardrail said nothing.</param>
public sealed record Attack(AttackKind Kind, GuardrailExample Example, string Of, bool Escaped);
