namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>At most so many sends to one person in rolling days. It judges people, not texts: Moments executes it.</summary>
/// <param name="Most">0 = never.</param>
/// <param name="Days">Length of the rolling window, 1 to 365.</param>
public sealed record FrequencyRule(int Most, int Days) : RuleKind;
