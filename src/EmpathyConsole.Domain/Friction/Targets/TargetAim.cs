using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Targets;

/// <summary>What is to be reached, and from where.</summary>
/// <param name="Way">On which side.</param>
/// <param name="Value">In the metric's unit; shares 0 to 1.</param>
/// <param name="By">The last day to reach it.</param>
/// <param name="Start">Where the number stood when the target was set; null when there were too few.</param>
/// <param name="From">The day it was set.</param>
public sealed record TargetAim(TargetWay Way, double Value, DateOnly By, double? Start, DateOnly From)
{
    /// <summary>Where the number should be on a day: on the straight line from the start to the target; the target itself after its day, or where there is no start.</summary>
    public double Expected(DateOnly day)
    {
        if (Start is not { } start || day >= By || By <= From)
        {
            return Value;
        }

        // who began beyond the target need not go back to it
        var began = Way == TargetWay.AtMost ? Math.Max(start, Value) : Math.Min(start, Value);
        var gone = Math.Clamp((double)(day.DayNumber - From.DayNumber) / (By.DayNumber - From.DayNumber), 0, 1);
        return began + ((Value - began) * gone);
    }

    /// <summary>Judges a number by its interval, never by its point.</summary>
    /// <param name="now">Null when there are too few.</param>
    /// <param name="day">The last day the number is of.</param>
    public TargetState Judge(Interval? now, DateOnly day)
    {
        if (now is not { } interval)
        {
            return TargetState.TooFew;
        }

        if (Way == TargetWay.AtMost ? interval.High <= Value : interval.Low >= Value)
        {
            return TargetState.Reached;
        }

        var expected = Expected(day);
        var behind = Way == TargetWay.AtMost ? interval.Low > expected : interval.High < expected;
        if (day > By)
        {
            return behind ? TargetState.Off : TargetState.Open;
        }

        // without a start there is no way to be behind on
        return behind && Start is not null ? TargetState.Off : TargetState.OnTheWay;
    }
}
