namespace EmpathyConsole.Domain.Statistics;

/// <summary>Intervals for counts of events and for their ratio.</summary>
public static class Counts
{
    /// <summary>Byar's approximation to the exact Poisson interval (Breslow and Day 1987). 10: [4.8, 18.4]; 0: [0, 3.7].</summary>
    /// <param name="count">May be a fraction when it is an effective count.</param>
    public static Interval Poisson(double count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var low = count <= 0 ? 0 : count * Math.Pow(Math.Max(0, 1 - (1 / (9 * count)) - (Proportion.Z95 / (3 * Math.Sqrt(count)))), 3);
        var next = count + 1;
        var high = next * Math.Pow(1 - (1 / (9 * next)) + (Proportion.Z95 / (3 * Math.Sqrt(next))), 3);
        return new(count, low, high);
    }

    /// <summary>Top by bottom, with the interval taken on the logarithm.</summary>
    /// <param name="top">Events counted above the line; 0 gives [0, 3.7 / bottom].</param>
    /// <param name="bottom">Above 0.</param>
    /// <param name="logVariance">Variance of the ratio's logarithm; 1/top + 1/bottom when all events are independent.</param>
    public static Interval Ratio(double top, double bottom, double logVariance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bottom);
        if (top <= 0)
        {
            return new(0, 0, Poisson(0).High / bottom);
        }

        var half = Proportion.Z95 * Math.Sqrt(logVariance);
        return new(top / bottom, top / bottom * Math.Exp(-half), top / bottom * Math.Exp(half));
    }
}
