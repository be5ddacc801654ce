namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires when none of the phrases is said in any part.</summary>
public sealed record RequireRule(IReadOnlyList<string> Phrases) : RuleKind;
