namespace EmpathyConsole.Domain.Guardrails;

/// <summary>A brand value as a rule sees it: its name, and the words and proofs that show it.</summary>
public sealed record BrandValueWords(string Name, IReadOnlyList<string> Words);
