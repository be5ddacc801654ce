namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>No message to somebody it would hurt now. It judges people, not texts: Moments executes it.</summary>
/// <param name="States">Any of these; at least one.</param>
public sealed record RecipientRule(IReadOnlyList<RecipientState> States) : RuleKind;
