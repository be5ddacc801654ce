namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on each of the phrases, but not where one of the allowed phrases covers it or a word like "no" or "never" stands before it.</summary>
public sealed record LexicalRule(IReadOnlyList<string> Phrases, IReadOnlyList<string> Allowed) : RuleKind;
