using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>One version.</summary>
/// <param name="Metric">What it said and counted.</param>
/// <param name="ByName">Who wrote it.</param>
/// <param name="At">When.</param>
public sealed record OwnMetricPast(Metric Metric, string ByName, DateTimeOffset At);
