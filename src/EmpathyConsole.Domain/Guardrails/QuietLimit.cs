namespace EmpathyConsole.Domain.Guardrails;

/// <summary>Hours of a person's own day in which a guardrail lets nothing ring or blink. From 21:00 to 08:00 spans midnight.</summary>
public sealed record QuietLimit(string Guardrail, int Version, TimeOnly From, TimeOnly To);
