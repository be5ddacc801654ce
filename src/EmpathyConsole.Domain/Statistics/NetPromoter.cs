namespace EmpathyConsole.Domain.Statistics;

/// <summary>The net promoter score, -100 to 100.</summary>
public static class NetPromoter
{
    /// <summary>
    /// Adjusted Wald (Rocks 2016): three answers are added, three quarters to promoters and to detractors each.
    /// 60 promoters and 15 detractors of 100: 45 [29.3, 58.0].
    /// </summary>
    /// <param name="promoters">Answers 9 and 10; may be a fraction when n is an effective n.</param>
    /// <param name="detractors">Answers 0 to 6.</param>
    /// <param name="n">All answers, passives too.</param>
    public static Interval AdjustedWald(double promoters, double detractors, double n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        if (promoters + detractors > n * (1 + 1e-9))
        {
            throw new ArgumentOutOfRangeException(nameof(n), "Promoters and detractors are more than all answers.");
        }

        var score = (promoters - detractors) / n;
        double up = (promoters + 0.75) / (n + 3), down = (detractors + 0.75) / (n + 3);
        var centre = up - down;
        var half = Proportion.Z95 * Math.Sqrt((up + down - (centre * centre)) / (n + 3));

        // at the ends the adjusted centre can leave the score outside; the score itself always belongs to its interval
        var low = Math.Min(score, Math.Max(-1, centre - half));
        var high = Math.Max(score, Math.Min(1, centre + half));
        return new(100 * score, 100 * low, 100 * high);
    }
}
