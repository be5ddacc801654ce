using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A metric's number in one slice.</summary>
/// <param name="Slice">Values in the order of the question's dimensions; "(none)" where the signals say nothing.</param>
/// <param name="N">What was counted.</param>
/// <param name="Interval">Value and 95% interval; null when there are too few.</param>
/// <param name="TooFew">n is below the metric's least n.</param>
/// <param name="Provisional">Some of it comes from the last three days, where late rows may still come.</param>
/// <param name="Change">Against the other days; null when not asked, or one side has too few.</param>
public sealed record FrictionRow(IReadOnlyList<string> Slice, long N, Interval? Interval, bool TooFew, bool Provisional, FrictionChange? Change = null)
{
    /// <summary>For durations: the median, not the geometric mean.</summary>
    public bool ByMedian { get; init; }

    /// <summary>How many persons it comes from; 0 where nobody asked for it.</summary>
    public int Persons { get; init; }
}
