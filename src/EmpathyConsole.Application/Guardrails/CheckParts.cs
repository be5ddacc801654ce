namespace EmpathyConsole.Application.Guardrails;

/// <summary>A copy in parts; absent parts are not judged.</summary>
public sealed record CheckParts(string? Headline = null, string? Body = null, string? Cta = null, string? Visual = null);
