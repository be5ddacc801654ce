namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>A version that went live, to be marked in a chart over time.</summary>
/// <param name="At">When.</param>
/// <param name="Guardrail">Its slug.</param>
/// <param name="Version">Its version.</param>
public sealed record PublishMark(DateTimeOffset At, string Guardrail, int Version);
