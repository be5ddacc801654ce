namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A past concept as a replay reads it.</summary>
/// <param name="Id">Its number in the workspace.</param>
/// <param name="Name">As people know it.</param>
/// <param name="Copy">What is judged, with what its claims rest on.</param>
/// <param name="IsFormerPick">Whether people picked or approved it.</param>
public sealed record ReplayConcept(long Id, string Name, Copy Copy, bool IsFormerPick = false);
