using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Baselines;

/// <summary>A slice's number as it was when it was frozen.</summary>
/// <param name="Slice">In the order of the baseline's dimensions; none for the whole.</param>
/// <param name="N">What was counted.</param>
/// <param name="Persons">How many persons it came from; the tail of a comparison goes by it.</param>
/// <param name="Interval">Null where there were too few.</param>
/// <param name="ByMedian">For durations: the median, not the geometric mean.</param>
public sealed record FrozenRow(IReadOnlyList<string> Slice, long N, int Persons, Interval? Interval, bool ByMedian);
