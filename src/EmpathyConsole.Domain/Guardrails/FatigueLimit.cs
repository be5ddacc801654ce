namespace EmpathyConsole.Domain.Guardrails;

/// <summary>How often one person may be met: at most so many sends in a rolling window. 0 = never; no limit = no guardrail.</summary>
public sealed record FatigueLimit(string Guardrail, int Version, int Most, TimeSpan Window);
