namespace EmpathyConsole.Domain.Statistics;

/// <summary>Whether two shares differ, by counting: right for few cases, and never too sure.</summary>
public static class ExactShares
{
    private const double Negligible = 1e-16;

    /// <summary>
    /// Fisher's exact test, two-sided as twice the smaller tail (at most 1): 3 of 4 against 1 of 4 gives .486, 10 of 10 against 0 of 10 gives
    /// 1.1e-5. 1 when either side has no cases.
    /// </summary>
    /// <param name="hits">Cases counted on the first side.</param>
    /// <param name="n">All cases of the first side.</param>
    /// <param name="otherHits">Cases counted on the other side.</param>
    /// <param name="otherN">All cases of the other side.</param>
    public static double P(long hits, long n, long otherHits, long otherN)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hits);
        ArgumentOutOfRangeException.ThrowIfNegative(otherHits);
        if (hits > n || otherHits > otherN)
        {
            throw new ArgumentOutOfRangeException(nameof(hits), "More cases are counted than there are.");
        }

        var (total, all) = (hits + otherHits, n + otherN);
        if (n == 0 || otherN == 0 || total == 0)
        {
            return 1;
        }

        var here = Math.Exp(LogChoose(n, hits) + LogChoose(otherN, otherHits) - LogChoose(all, total));
        return Math.Min(1, 2 * Math.Min(Tail(1), Tail(-1)));

        double Tail(int step)
        {
            var (sum, term) = (here, here);
            for (var x = hits; term > Negligible * sum;)
            {
                // ratio of neighbouring hypergeometric terms; zero beyond either end
                term *= step > 0
                    ? (double)(n - x) * (total - x) / ((x + 1.0) * (otherN - total + x + 1.0))
                    : x * (double)(otherN - total + x) / ((n - x + 1.0) * (total - x + 1.0));
                sum += term;
                x += step;
            }

            return sum;
        }
    }

    private static double LogChoose(long n, long k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    /// <summary>Stirling's series; exact sums below 32.</summary>
    private static double LogFactorial(long n)
    {
        if (n < 32)
        {
            double sum = 0;
            for (var i = 2; i <= n; i++)
            {
                sum += Math.Log(i);
            }

            return sum;
        }

        double x = n;
        return (x * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI * x)) + (1 / (12 * x)) - (1 / (360 * x * x * x));
    }
}
