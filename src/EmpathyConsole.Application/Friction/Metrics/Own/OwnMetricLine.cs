using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>A metric of one's own in the list.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Metric">As it counts now.</param>
/// <param name="ByName">Who wrote this version.</param>
/// <param name="At">When.</param>
/// <param name="ArchivedAt">When it was put away; null while it is offered.</param>
public sealed record OwnMetricLine(long Id, Metric Metric, string ByName, DateTimeOffset At, DateTimeOffset? ArchivedAt);
