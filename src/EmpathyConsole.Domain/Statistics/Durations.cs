namespace EmpathyConsole.Domain.Statistics;

/// <summary>A typical duration with its interval. Durations are skewed, so never the plain mean.</summary>
public static class Durations
{
    /// <summary>Below this the median jumps too much and the geometric mean is better (Sauro and Lewis 2010).</summary>
    public const int MedianFrom = 25;

    /// <summary>Durations of nothing count as this, or the logarithm has no answer.</summary>
    internal const double Least = 0.01;

    /// <summary>Median from n = 25, geometric mean below.</summary>
    /// <param name="sorted">At least two durations, ascending.</param>
    public static Interval Typical(ReadOnlySpan<double> sorted) => sorted.Length >= MedianFrom ? Median(sorted) : GeometricMean(sorted);

    /// <summary>The same of durations in any order, which are moved about: only the ranks that are asked for are put in their places.</summary>
    /// <param name="durations">At least two durations.</param>
    public static Interval TypicalOf(Span<double> durations)
    {
        var n = durations.Length;
        if (n < MedianFrom)
        {
            durations.Sort();
            return Typical(durations);
        }

        var rank = LowerRank(n);
        Ranks.Place(durations, [rank - 1, (n - 1) / 2, n / 2, n - rank]);
        return Median(durations);
    }

    /// <summary>Geometric mean with the t interval of the logarithms. 55, 65, 75, 62, 45, 135: 68.2 [46.0, 101.2].</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two durations.</exception>
    public static Interval GeometricMean(ReadOnlySpan<double> durations)
    {
        if (durations.Length < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(durations), "An interval needs two durations.");
        }

        double sum = 0;
        foreach (var duration in durations)
        {
            sum += Math.Log(Math.Max(Least, duration));
        }

        var mean = sum / durations.Length;
        double squares = 0;
        foreach (var duration in durations)
        {
            var off = Math.Log(Math.Max(Least, duration)) - mean;
            squares += off * off;
        }

        var half = StudentT.Point95(durations.Length - 1) * Math.Sqrt(squares / (durations.Length - 1) / durations.Length);
        return new(Math.Exp(mean), Math.Exp(mean - half), Math.Exp(mean + half));
    }

    /// <summary>Median with the order-statistic interval (binomial, at least 95%). n = 25: the 8th and the 18th.</summary>
    /// <param name="sorted">Ascending; six or more, or the interval is just the ends.</param>
    public static Interval Median(ReadOnlySpan<double> sorted)
    {
        if (sorted.IsEmpty)
        {
            throw new ArgumentOutOfRangeException(nameof(sorted), "There is no median of nothing.");
        }

        var n = sorted.Length;
        var value = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        var rank = LowerRank(n);
        return new(value, sorted[rank - 1], sorted[n - rank]);
    }

    /// <summary>The same where one person's durations hang together: as if there were fewer, at the same shares of the order.</summary>
    /// <param name="sorted">Ascending.</param>
    /// <param name="effect">How many times wider the variance is, 1 or more.</param>
    internal static Interval Median(ReadOnlySpan<double> sorted, double effect)
    {
        var alone = Median(sorted);
        var fewer = Math.Max(1, (int)(sorted.Length / effect));
        var rank = Math.Max(1, (int)((long)LowerRank(fewer) * sorted.Length / fewer));

        // with too few to say, the ends
        rank = LowerRank(fewer) == 1 ? 1 : Math.Min(rank, (sorted.Length + 1) / 2);
        return new(alone.Value, sorted[rank - 1], sorted[^rank]);
    }

    /// <summary>The largest rank r with P(Binomial(n, 1/2) below r) at most 2.5%; 1 when there is none.</summary>
    private static int LowerRank(int n)
    {
        if (n > 1000)
        {
            return Math.Max(1, (int)Math.Floor((n / 2.0) - (Proportion.Z95 * Math.Sqrt(n) / 2)));
        }

        var probability = Math.Exp(-n * Math.Log(2));
        double below = 0;
        for (var k = 0; k < n; k++)
        {
            below += probability;
            if (below > 0.025)
            {
                return Math.Max(1, k);
            }

            probability *= (double)(n - k) / (k + 1);
        }

        return 1;
    }
}
