namespace EmpathyConsole.Domain.Statistics;

/// <summary>Intervals for figures without a formula of their own, such as macro-F1 or mutual information.</summary>
public static class Bootstrap
{
    /// <summary>Percentile bootstrap (Efron 1979): rows drawn with replacement, the figure taken again, 2.5% cut off at each end.</summary>
    /// <param name="n">How many rows there are, 1 or more.</param>
    /// <param name="rounds">How often to draw; 1,000 is usual.</param>
    /// <param name="seed">The same seed gives the same interval.</param>
    /// <param name="figure">The figure over the drawn rows, which are indexes 0 to n - 1, some of them several times.</param>
    /// <returns>The figure over every row once, with its 95% interval.</returns>
    /// <exception cref="ArgumentOutOfRangeException">n or rounds below 1.</exception>
    public static Interval Percentile(int n, int rounds, int seed, Func<IReadOnlyList<int>, double> figure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentNullException.ThrowIfNull(figure);
        var random = new Random(seed);
        var rows = Enumerable.Range(0, n).ToArray();
        var whole = figure(rows);
        var drawn = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < n; i++)
            {
                rows[i] = random.Next(n);
            }

            drawn[round] = figure(rows);
        }

        Array.Sort(drawn);
        return new(whole, At(drawn, .025), At(drawn, .975));
    }

    private static double At(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(sorted.Length - 1, below + 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
