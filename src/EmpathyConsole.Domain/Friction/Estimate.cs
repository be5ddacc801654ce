using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction;

/// <summary>A metric's number in one slice.</summary>
/// <param name="N">What was counted, in the metric's words.</param>
/// <param name="Interval">Null when there is nothing to say, or n is below the least.</param>
/// <param name="TooFew">n is below the metric's least n.</param>
/// <param name="ByMedian">For durations: the median, not the geometric mean.</param>
public sealed record Estimate(long N, Interval? Interval, bool TooFew, bool ByMedian = false);
