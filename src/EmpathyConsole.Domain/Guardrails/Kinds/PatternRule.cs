namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on each match of a regular expression, which runs without backtracking and within a bound.</summary>
/// <param name="Pattern">The expression.</param>
/// <param name="What">What copy does that matches it, to finish "any copy that ...".</param>
public sealed record PatternRule(string Pattern, string What = "") : RuleKind;
