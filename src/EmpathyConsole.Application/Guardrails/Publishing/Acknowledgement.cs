namespace EmpathyConsole.Application.Guardrails.Publishing;

/// <summary>A former pick somebody let go by name.</summary>
/// <param name="ConceptId">The concept that will be blocked.</param>
/// <param name="Title">Its headline then.</param>
/// <param name="ById">Who acknowledged it.</param>
/// <param name="ByName">Their name.</param>
/// <param name="At">When.</param>
public sealed record Acknowledgement(long ConceptId, string Title, long ById, string ByName, DateTimeOffset At);
