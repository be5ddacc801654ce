namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires on each of the phrases, but not where one of the allowed phrases covers it or a word like "no" or "never" stands before it.</summary>
/// <param name="Phrases">Phrases it objects to.</param>
/// <param name="Allowed">Phrases that only look like them.</param>
/// <param name="What">What copy does that says one of them, to finish "any copy that ...": "makes the reader feel small".</param>
public sealed record LexicalRule(IReadOnlyList<string> Phrases, IReadOnlyList<string> Allowed, string What = "") : RuleKind;
