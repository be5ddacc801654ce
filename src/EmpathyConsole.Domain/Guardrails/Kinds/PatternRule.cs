namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on each match of a regular expression, which runs without backtracking and within a bound.</summary>
public sealed record PatternRule(string Pattern) : RuleKind;
