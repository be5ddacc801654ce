using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Concepts.Live;

/// <summary>One metric of a live campaign, beside the same number of days before.</summary>
/// <param name="N">What was counted, see the metric's Counted.</param>
/// <param name="Now">Null where there are too few.</param>
/// <param name="Before">The days before; null where either side has too few.</param>
/// <param name="Clear">The difference is beyond its interval.</param>
/// <param name="Worse">It moved the wrong way for the customer; says something only where it is clear.</param>
public sealed record CampaignMetric(Metric Metric, long N, Interval? Now, Interval? Before, bool Clear, bool Worse);
