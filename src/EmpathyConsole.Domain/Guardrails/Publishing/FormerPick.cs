namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>A concept that people picked once and that a change would block.</summary>
/// <param name="ConceptId">The concept.</param>
/// <param name="Title">Its headline.</param>
public sealed record FormerPick(long ConceptId, string Title);
