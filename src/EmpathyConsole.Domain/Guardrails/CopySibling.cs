namespace EmpathyConsole.Domain.Guardrails;

/// <summary>Another text of the same campaign, which must not say something else about price, promise or date.</summary>
/// <param name="Name">What people call it: "Landing page", "E-mail 2".</param>
/// <param name="Text">Its words.</param>
/// <param name="Channel">Channel slug or null.</param>
public sealed record CopySibling(string Name, string Text, string? Channel = null);
