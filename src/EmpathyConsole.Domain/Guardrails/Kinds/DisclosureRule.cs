namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires when copy a machine wrote says so nowhere.</summary>
/// <param name="Phrases">Phrases that say it plainly.</param>
public sealed record DisclosureRule(IReadOnlyList<string> Phrases) : RuleKind;
