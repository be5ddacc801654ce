using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction;

/// <summary>
/// A typical duration where one person may have several: the same value as <see cref="Durations"/>, its interval wider by how much the durations
/// of one person hang together. With one duration a person it is exactly theirs.
/// </summary>
internal static class ClusteredDurations
{
    /// <summary>Median from n = 25, geometric mean below. Null when all durations are one person's.</summary>
    /// <param name="observations">At least two; the duration stands above the line.</param>
    public static Interval? Typical(ReadOnlySpan<Observation> observations)
    {
        var (values, persons) = (new double[observations.Length], new int[observations.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            (values[i], persons[i]) = (observations[i].Top, observations[i].Person);
        }

        Array.Sort(values, persons);
        return values.Length >= Durations.MedianFrom ? Median(values, persons) : GeometricMean(values, persons);
    }

    /// <summary>
    /// The value nine of ten stay below, with the order statistics that hold it with 95% (Conover 1999, 3.2, by the normal approximation), widened by
    /// how much the durations of one person hang together. Null when all are one person's, or when the upper end lies beyond the longest.
    /// </summary>
    /// <param name="observations">The duration stands above the line.</param>
    public static Interval? Ninetieth(ReadOnlySpan<Observation> observations)
    {
        const double share = .9;
        var (values, persons) = (new double[observations.Length], new int[observations.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            (values[i], persons[i]) = (observations[i].Top, observations[i].Person);
        }

        Array.Sort(values, persons);
        var n = values.Length;
        var value = values[(int)Math.Ceiling(n * share) - 1];
        var sides = new Dictionary<int, double>();
        double alone = 0;
        for (var i = 0; i < n; i++)
        {
            var side = values[i] > value ? share : share - 1;
            alone += side * side;
            sides[persons[i]] = sides.GetValueOrDefault(persons[i]) + side;
        }

        var effect = Math.Max(1, sides.Values.Sum(s => s * s) / alone);
        var half = Proportion.Z95 * Math.Sqrt(n * share * (1 - share) * effect);
        var (low, high) = ((int)Math.Ceiling((n * share) - half), (int)Math.Ceiling((n * share) + half + 1));
        return sides.Count < 2 || low < 1 || high > n ? null : new(value, values[low - 1], values[high - 1]);
    }

    /// <summary>Woodruff 1952: the interval of the share below the median, read back at the order statistics; the share's n is the effective one.</summary>
    private static Interval? Median(double[] sorted, int[] persons)
    {
        var plain = Durations.Median(sorted);
        var sides = new Dictionary<int, int>();
        double alone = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var side = sorted[i].CompareTo(plain.Value);
            alone += Math.Abs(side);
            sides[persons[i]] = sides.GetValueOrDefault(persons[i]) + side;
        }

        if (sides.Count < 2)
        {
            return null;
        }

        var effect = alone > 0 ? Math.Max(1, sides.Values.Sum(s => (double)s * s) / alone) : 1;
        return effect <= 1 ? plain : Durations.Median(sorted, effect);
    }

    private static Interval? GeometricMean(double[] sorted, int[] persons)
    {
        var logs = Array.ConvertAll(sorted, v => Math.Log(Math.Max(Durations.Least, v)));
        var mean = logs.Average();
        var sums = new Dictionary<int, double>();
        for (var i = 0; i < logs.Length; i++)
        {
            sums[persons[i]] = sums.GetValueOrDefault(persons[i]) + logs[i] - mean;
        }

        if (sums.Count < 2)
        {
            return null;
        }

        var error = Math.Sqrt(sums.Values.Sum(s => s * s) * sums.Count / (sums.Count - 1)) / logs.Length;
        var half = StudentT.Point95(sums.Count - 1) * error;
        return new(Math.Exp(mean), Math.Exp(mean - half), Math.Exp(mean + half));
    }
}
