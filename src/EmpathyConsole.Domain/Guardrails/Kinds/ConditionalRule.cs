namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on a phrase of <paramref name="When"/> unless a phrase of <paramref name="Then"/> is said somewhere in the copy.</summary>
public sealed record ConditionalRule(IReadOnlyList<string> When, IReadOnlyList<string> Then) : RuleKind;
