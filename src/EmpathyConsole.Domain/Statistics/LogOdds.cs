namespace EmpathyConsole.Domain.Statistics;

/// <summary>
/// How much more often one group says something than another: the difference of log-odds with an informative Dirichlet prior
/// (Monroe, Colaresi and Quinn 2008). The prior speaks as so many voices that say it as often as both groups together, so that a phrase
/// heard twice in one group and never in the other stays near zero. Counted once a voice, which makes the prior a beta.
/// </summary>
public static class LogOdds
{
    /// <summary>Voices the prior stands for in each group.</summary>
    public const double PriorVoices = 100;

    /// <summary>First group against the second; above 0 when the first says it more. The interval is 95%.</summary>
    /// <param name="hits">Voices of the first group that say it.</param>
    /// <param name="n">Voices of the first group, at least 1.</param>
    /// <param name="otherHits">Voices of the second group that say it.</param>
    /// <param name="otherN">Voices of the second group, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">n below 1, or hits outside 0..n.</exception>
    public static Interval Between(long hits, long n, long otherHits, long otherN)
    {
        Check(hits, n, nameof(hits));
        Check(otherHits, otherN, nameof(otherHits));
        var (value, error) = Of(hits, n, otherHits, otherN);
        return new(value, value - (Proportion.Z95 * error), value + (Proportion.Z95 * error));
    }

    /// <summary>Two-sided p of "both say it equally often".</summary>
    public static double P(long hits, long n, long otherHits, long otherN)
    {
        var (value, error) = Of(hits, n, otherHits, otherN);
        return 2 * Normal.UpperTail(Math.Abs(value) / error);
    }

    private static (double Value, double Error) Of(long hits, long n, long otherHits, long otherN)
    {
        // half a voice on each side keeps the odds finite when all say it
        var usual = (hits + otherHits + 0.5) / (n + otherN + 1.0);
        var (prior, rest) = (PriorVoices * usual, PriorVoices * (1 - usual));
        var (a, b) = (hits + prior, n - hits + rest);
        var (c, d) = (otherHits + prior, otherN - otherHits + rest);
        return (Math.Log(a / b) - Math.Log(c / d), Math.Sqrt((1 / a) + (1 / b) + (1 / c) + (1 / d)));
    }

    private static void Check(long hits, long n, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1, name);
        ArgumentOutOfRangeException.ThrowIfNegative(hits, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hits, n, name);
    }
}
