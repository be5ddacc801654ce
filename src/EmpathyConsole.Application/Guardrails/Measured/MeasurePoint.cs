using EmpathyConsole.Domain.Guardrails.Measured;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>A measure that was kept.</summary>
/// <param name="At">When.</param>
/// <param name="Cause">Why.</param>
/// <param name="By">Who asked, published or brought in.</param>
/// <param name="Outcome">The counts.</param>
public sealed record MeasurePoint(DateTimeOffset At, MeasureCause Cause, string By, MeasureOutcome Outcome);
