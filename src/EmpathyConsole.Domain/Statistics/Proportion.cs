namespace EmpathyConsole.Domain.Statistics;

/// <summary>Intervals for a share of a count. Shares are fractions 0-1.</summary>
public static class Proportion
{
    /// <summary>The standard normal's 97.5% point.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>Wilson 1927 score interval. 8 of 10: [.4902, .9433]; 0 of 20: [0, .1611].</summary>
    /// <exception cref="ArgumentOutOfRangeException">n below 1, or hits outside 0..n.</exception>
    public static Interval Wilson(long hits, long n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, n);
        return Wilson((double)hits / n, (double)n);
    }

    /// <summary>The same for a share and an effective n, which is smaller than the count when one person gave several answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside 0-1, or n is not above 0.</exception>
    public static Interval Wilson(double share, double n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        const double z2 = Z95 * Z95;
        var centre = (share + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = Z95 / (1 + (z2 / n)) * Math.Sqrt((share * (1 - share) / n) + (z2 / (4.0 * n * n)));
        return new(share, share <= 0 ? 0 : Math.Max(0, centre - half), share >= 1 ? 1 : Math.Min(1, centre + half));
    }

    /// <summary>Newcombe 1998, method 10: keeps the interval of a difference inside [-1, 1]. 56/70 - 48/80: .2000 [.0524, .3339].</summary>
    public static Interval Newcombe(long hits, long n, long otherHits, long otherN) =>
        Difference.Of(Wilson(hits, n), Wilson(otherHits, otherN));
}
