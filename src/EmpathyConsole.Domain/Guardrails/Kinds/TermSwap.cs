namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>A phrase and what to write instead.</summary>
/// <param name="Avoid">In the phrase language.</param>
/// <param name="Use">As it should be written; empty for nothing in particular.</param>
public sealed record TermSwap(string Avoid, string Use);
