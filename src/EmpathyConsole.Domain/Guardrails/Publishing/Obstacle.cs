namespace EmpathyConsole.Domain.Guardrails.Publishing;

/// <summary>What stands between a version and going live.</summary>
/// <param name="Kind">Which condition.</param>
/// <param name="Sentence">What is in the way and what to do, for a person.</param>
public sealed record Obstacle(ObstacleKind Kind, string Sentence);
