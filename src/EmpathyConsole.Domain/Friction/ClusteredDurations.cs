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
