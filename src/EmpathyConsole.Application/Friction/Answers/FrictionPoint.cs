using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A point over time.</summary>
/// <param name="Day">The first day of the step.</param>
/// <param name="Days">How many days it stands for.</param>
public sealed record FrictionPoint(DateOnly Day, int Days, long N, Interval? Interval, bool TooFew, bool Provisional)
{
    /// <summary>Kept as a total: its single signals are no longer kept.</summary>
    public bool AsTotals { get; init; }
}
