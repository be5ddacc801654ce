namespace EmpathyConsole.Application.Guardrails;

/// <summary>Another text of the campaign.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Name">What people call it; its channel when left out.</param>
/// <param name="Channel">Channel slug or null.</param>
public sealed record CheckSibling(string? Text, string? Name = null, string? Channel = null);
