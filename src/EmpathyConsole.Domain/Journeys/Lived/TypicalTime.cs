using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>A typical time.</summary>
/// <param name="Seconds">The median with its 95% interval; with fewer than six times the interval is just their ends.</param>
/// <param name="N">How many times it rests on.</param>
public sealed record TypicalTime(Interval Seconds, int N)
{
    /// <summary>Of times in milliseconds, in any order; null of none.</summary>
    internal static TypicalTime? Of(List<long> times)
    {
        if (times.Count == 0)
        {
            return null;
        }

        double[] seconds = [.. times.Select(t => t / 1000.0)];
        Array.Sort(seconds);
        return new(Durations.Median(seconds), seconds.Length);
    }
}
