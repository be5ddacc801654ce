using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Spreads;

/// <summary>How values lie: quantiles with their intervals, and bins. The order of the values does not matter.</summary>
/// <param name="N">Values.</param>
/// <param name="Mean">Plain mean; says something for scores only.</param>
/// <param name="Quantiles">10, 25, 50, 75, 90 and 95 of 100; empty with too few.</param>
/// <param name="Bins">Every value is in one of them.</param>
public sealed record ValueSpread(long N, double Mean, IReadOnlyList<SpreadQuantile> Quantiles, IReadOnlyList<SpreadBin> Bins)
{
    /// <summary>Below this no quantile is given: its interval would reach over nearly all values.</summary>
    public const int LeastN = 10;

    private const int BinsToTheTail = 24;

    private static readonly double[] Shares = [.1, .25, .5, .75, .9, .95];

    /// <param name="values">In any order; they are sorted.</param>
    /// <param name="scale">The least and the greatest answer, for answers in whole numbers; null for durations.</param>
    public static ValueSpread Of(double[] values, (int Least, int Most)? scale)
    {
        Array.Sort(values);
        var quantiles = values.Length < LeastN ? [] : Shares.Select(s => new SpreadQuantile(s, Quantile(values, s))).ToList();
        return new(values.Length, values.Length == 0 ? double.NaN : values.Average(), quantiles, scale is { } s ? Answers(values, s.Least, s.Most) : Durations(values));
    }

    /// <summary>
    /// A quantile with the order statistics that hold it with 95%, by the normal approximation of the binomial (Conover 1999, 3.2).
    /// The median is that of <see cref="Statistics.Durations.Median"/>, so that it is the same number everywhere.
    /// </summary>
    private static Interval Quantile(double[] sorted, double share)
    {
        if (share == .5)
        {
            return Statistics.Durations.Median(sorted);
        }

        var n = sorted.Length;
        var half = Proportion.Z95 * Math.Sqrt(n * share * (1 - share));
        double At(double rank) => sorted[Math.Clamp((int)Math.Ceiling(rank) - 1, 0, n - 1)];
        return new(At(n * share), At((n * share) - half), At((n * share) + half + 1));
    }

    private static List<SpreadBin> Answers(double[] values, int least, int most)
    {
        var counts = new long[most - least + 1];
        foreach (var value in values)
        {
            counts[Math.Clamp((int)Math.Round(value), least, most) - least]++;
        }

        return [.. counts.Select((c, i) => new SpreadBin(least + i, least + i + 1, c))];
    }

    private static List<SpreadBin> Durations(double[] sorted)
    {
        if (sorted.Length == 0)
        {
            return [];
        }

        // the longest one in twenty share the last bin, or a few long waits would leave all others in the first
        var width = Round(Math.Max(sorted[(int)((sorted.Length - 1) * .95)], 1e-9) / BinsToTheTail);
        var counts = new long[BinsToTheTail + 1];
        foreach (var value in sorted)
        {
            counts[(int)Math.Clamp(Math.Floor(value / width), 0, BinsToTheTail)]++;
        }

        var last = Array.FindLastIndex(counts, c => c > 0);
        return [.. counts.Take(last + 1).Select((c, i) => new SpreadBin(i * width, i == BinsToTheTail ? double.PositiveInfinity : (i + 1) * width, c))];
    }

    /// <summary>The next 1, 2, 2.5 or 5 times a power of ten.</summary>
    private static double Round(double width)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(width)));
        foreach (var step in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
        {
            if (width <= step * power)
            {
                return step * power;
            }
        }

        return 10 * power;
    }
}
