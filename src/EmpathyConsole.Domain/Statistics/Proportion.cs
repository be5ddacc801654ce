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
        var p = (double)hits / n;
        const double z2 = Z95 * Z95;
        var centre = (p + (z2 / (2 * n))) / (1 + (z2 / n));
        var half = Z95 / (1 + (z2 / n)) * Math.Sqrt((p * (1 - p) / n) + (z2 / (4.0 * n * n)));
        return new(p, hits == 0 ? 0 : Math.Max(0, centre - half), hits == n ? 1 : Math.Min(1, centre + half));
    }
}
