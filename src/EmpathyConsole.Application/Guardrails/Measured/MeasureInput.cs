namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>What a measuring job is for.</summary>
internal sealed record MeasureInput(MeasureCause Cause);
