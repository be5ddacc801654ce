using System.Buffers;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction;

/// <summary>Turns the observations of one slice into a number with its interval.</summary>
public static class Estimator
{
    /// <param name="metric">Which.</param>
    /// <param name="observations">Of one slice; the same ones in another order give the same number but for rounding.</param>
    /// <param name="days">How many days they come from, for counts a day.</param>
    public static Estimate Of(Metric metric, Span<Observation> observations, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        double top = 0, bottom = 0;
        foreach (var observation in observations)
        {
            top += observation.Top;
            bottom += observation.Bottom;
        }

        var n = CountOf(metric.Method, observations, top, bottom);
        if (n < metric.LeastN || n == 0)
        {
            return new(n, null, TooFew: true);
        }

        var persons = metric.Method is IntervalMethod.Duration or IntervalMethod.Ninetieth ? [] : Persons(observations);
        Interval? interval = metric.Method switch
        {
            IntervalMethod.Share => Share(top, bottom, persons),
            IntervalMethod.NetPromoter => Promoters(observations, persons, top, bottom),
            IntervalMethod.Mean => persons.Count < 2 ? null : Mean(top, bottom, persons),
            IntervalMethod.Duration => ClusteredDurations.Typical(observations),
            IntervalMethod.Ninetieth => ClusteredDurations.Ninetieth(observations),
            IntervalMethod.Ratio => RatioOf(top, bottom, persons),
            IntervalMethod.Count => PerDay(top, persons, days),
            IntervalMethod.Sum => PerDay(MoneyEstimates.Sum(top, persons), days),
            IntervalMethod.Cost => MoneyEstimates.Cost(top, bottom, persons),
            IntervalMethod.Return => MoneyEstimates.Return(top, bottom, persons),
            _ => throw new ArgumentOutOfRangeException(nameof(metric)),
        };
        return new(n, interval, TooFew: interval is null, metric.Method == IntervalMethod.Duration && interval is not null && n >= Durations.MedianFrom);
    }

    private static long CountOf(IntervalMethod method, ReadOnlySpan<Observation> observations, double top, double bottom)
    {
        if (method != IntervalMethod.Return)
        {
            return (long)(method == IntervalMethod.Count ? top : bottom);
        }

        // what stands below the line is money; what is counted are the conversions, which have none of it
        long n = 0;
        foreach (ref readonly var observation in observations)
        {
            n += observation.Bottom == 0 ? 1 : 0;
        }

        return n;
    }

    /// <summary>Sums of each person, by size. Codes are dense, so that a table of them replaces sorting.</summary>
    private static List<(double Top, double Bottom)> Persons(ReadOnlySpan<Observation> observations)
    {
        var most = 0;
        foreach (ref readonly var observation in observations)
        {
            most = Math.Max(most, observation.Person);
        }

        var sums = new List<(double Top, double Bottom)>();
        var places = ArrayPool<int>.Shared.Rent(most + 1);
        Array.Clear(places, 0, most + 1);
        foreach (ref readonly var observation in observations)
        {
            ref var place = ref places[observation.Person];
            if (place == 0)
            {
                sums.Add((observation.Top, observation.Bottom));
                place = sums.Count;
            }
            else
            {
                var so = sums[place - 1];
                sums[place - 1] = (so.Top + observation.Top, so.Bottom + observation.Bottom);
            }
        }

        ArrayPool<int>.Shared.Return(places);

        // added up in one order, whoever came first: else the last digit would depend on it
        sums.Sort();
        return sums;
    }

    /// <summary>
    /// Sum over persons of their squared distance from the common ratio. For single answers it is the usual sum of squares, so the
    /// design effect is 1; it is never taken below 1, because a lucky spread among persons is no reason for a narrower interval.
    /// </summary>
    private static double SquaresByPerson(List<(double Top, double Bottom)> persons, double ratio)
    {
        double sum = 0;
        foreach (var (top, bottom) in persons)
        {
            var off = top - (ratio * bottom);
            sum += off * off;
        }

        return sum;
    }

    private static Interval Share(double hits, double n, List<(double Top, double Bottom)> persons)
    {
        var share = hits / n;
        var alone = n * share * (1 - share);
        var effect = alone > 0 ? Math.Max(1, SquaresByPerson(persons, share) / alone) : 1;
        return Proportion.Wilson(share, n / effect);
    }

    private static Interval Promoters(ReadOnlySpan<Observation> observations, List<(double Top, double Bottom)> persons, double sum, double n)
    {
        double up = 0, down = 0;
        foreach (ref readonly var answer in observations)
        {
            up += answer.Top > 0 ? 1 : 0;
            down += answer.Top < 0 ? 1 : 0;
        }

        var alone = up + down - (sum * sum / n);
        var effect = alone > 0 ? Math.Max(1, SquaresByPerson(persons, sum / n) / alone) : 1;
        return Statistics.NetPromoter.AdjustedWald(up / effect, down / effect, n / effect);
    }

    private static Interval Mean(double sum, double n, List<(double Top, double Bottom)> persons)
    {
        var mean = sum / n;
        var error = Math.Sqrt(SquaresByPerson(persons, mean) * persons.Count / (persons.Count - 1)) / n;
        var half = StudentT.Point95(persons.Count - 1) * error;
        return new(mean, mean - half, mean + half);
    }

    private static Interval RatioOf(double top, double bottom, List<(double Top, double Bottom)> persons)
    {
        if (top <= 0)
        {
            return Counts.Ratio(0, bottom, 0);
        }

        double clustered = 0;
        foreach (var (x, y) in persons)
        {
            var share = (x / top) - (y / bottom);
            clustered += share * share;
        }

        return Counts.Ratio(top, bottom, clustered);
    }

    private static Interval PerDay(double count, List<(double Top, double Bottom)> persons, int days)
    {
        var effect = Math.Max(1, SquaresByPerson(persons, 0) / count);
        var interval = Counts.Poisson(count / effect);
        return new(count / days, interval.Low * effect / days, interval.High * effect / days);
    }

    private static Interval PerDay(Interval sum, int days) => new(sum.Value / days, sum.Low / days, sum.High / days);
}
