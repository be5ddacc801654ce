using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Sums of values and what they cost. Spend is taken as known; what it brought is counted, so that the interval is the count's or the sum's.</summary>
internal static class MoneyEstimates
{
    /// <summary>A sum with the interval of a compound Poisson process: as many effective counts as the squares of the persons' sums leave.</summary>
    public static Interval Sum(double sum, List<(double Top, double Bottom)> persons)
    {
        double squares = 0;
        var negative = false;
        foreach (var (top, _) in persons)
        {
            squares += top * top;
            negative |= top < 0;
        }

        if (sum <= 0 || negative)
        {
            // refunds: no count stands behind it any more
            var half = Proportion.Z95 * Math.Sqrt(squares);
            return new(sum, sum - half, sum + half);
        }

        var effect = squares / sum;
        var interval = Counts.Poisson(sum / effect);
        return new(sum, interval.Low * effect, interval.High * effect);
    }

    /// <summary>Money for each event; null without spend, or with so few independent events that there might have been none.</summary>
    public static Interval? Cost(double spend, double events, List<(double Top, double Bottom)> persons)
    {
        double squares = 0;
        foreach (var (_, bottom) in persons)
        {
            squares += bottom * bottom;
        }

        var effect = Math.Max(1, squares / events);
        var interval = Counts.Poisson(events / effect);
        return spend > 0 && interval.Low > 0 ? new(spend / events, spend / (interval.High * effect), spend / (interval.Low * effect)) : null;
    }

    /// <summary>Value less spend, by the spend; null without spend.</summary>
    public static Interval? Return(double value, double spend, List<(double Top, double Bottom)> persons)
    {
        if (spend <= 0)
        {
            return null;
        }

        var interval = Sum(value, persons);
        return new((value - spend) / spend, (interval.Low - spend) / spend, (interval.High - spend) / spend);
    }
}
