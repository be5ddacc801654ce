using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A slice of a metric that clearly moved between the last 14 days and the 14 before.</summary>
/// <param name="Metric">Which.</param>
/// <param name="Stage">Its value, or "(none)".</param>
/// <param name="Channel">Its value, or "(none)".</param>
/// <param name="Row">Now, with its change.</param>
/// <param name="Days">The 14 days.</param>
/// <param name="Link">Where to look.</param>
public sealed record MovedMetric(Metric Metric, string Stage, string Channel, FrictionRow Row, DaySpan Days, string Link);
