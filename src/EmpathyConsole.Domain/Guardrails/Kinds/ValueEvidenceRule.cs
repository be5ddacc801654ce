namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>Fires when copy that is asked to show a brand value holds none of its words or proofs.</summary>
public sealed record ValueEvidenceRule : RuleKind;
