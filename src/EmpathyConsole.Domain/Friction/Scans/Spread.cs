namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>Counts of values in buckets, each 2% wider than the one before. What is 0 or below shares the first.</summary>
public sealed class Spread
{
    /// <summary>Width of a bucket on the natural logarithm.</summary>
    public const double Step = .02;

    // e^-10 to e^38: from 50 millionths to 3e16, in any unit
    private const int Below = 500;
    private const int Buckets = 2400;
    private const int Known = 1 << 13;
    private static readonly ushort[]?[] KnownBuckets = new ushort[]?[4];
    private readonly int[] counts = new int[Buckets];

    /// <summary>Values counted.</summary>
    public long Count { get; private set; }

    /// <summary>The bucket of a value: its upper end is e^(Step * (bucket - 500)).</summary>
    public static int BucketOf(double value) => value <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(Math.Log(value) / Step) + Below, 1, Buckets - 1);

    /// <summary>The buckets of 0, 1, 2, ... divided by a scale, so that no logarithm is taken of what is counted by the million.</summary>
    /// <param name="scale">1, 10, 100 or 1000.</param>
    public static ReadOnlySpan<ushort> BucketsOf(int scale)
    {
        ref var known = ref KnownBuckets[(int)Math.Log10(scale)];
        return known ??= [.. Enumerable.Range(0, Known).Select(i => (ushort)BucketOf((double)i / scale))];
    }

    /// <summary>The middle of a bucket.</summary>
    public static double Middle(int bucket) => bucket == 0 ? 0 : Math.Exp(Step * (bucket - Below - .5));

    public void Add(double value)
    {
        counts[BucketOf(value)]++;
        Count++;
    }

    /// <summary>Counts a value of which the bucket is known.</summary>
    public void AddTo(int bucket)
    {
        counts[bucket]++;
        Count++;
    }

    public void Merge(Spread other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }

        Count += other.Count;
    }

    /// <summary>The value below which a share of all lies, right to 1%; NaN when there is none.</summary>
    /// <param name="share">0 to 1.</param>
    public double Quantile(double share)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(share * Count));
        long so = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            so += counts[i];
            if (so >= rank)
            {
                return Middle(i);
            }
        }

        return double.NaN;
    }
}
