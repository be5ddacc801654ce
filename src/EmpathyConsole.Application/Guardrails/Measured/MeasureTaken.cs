namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>What a measuring job did.</summary>
/// <param name="Lines">Lines judged.</param>
/// <param name="Kept">False when the newest measure said the same already.</param>
public sealed record MeasureTaken(int Lines, bool Kept);
