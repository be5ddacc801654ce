using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>
/// One-vs-rest linear classifiers by dual coordinate descent, all classes in one walk over the rows, so that each feature's weights are
/// fetched once. Hsieh et al. 2008 (squared hinge), Yu, Huang and Lin 2011 (logistic). One thread, seeded: the same rows give the same weights.
/// </summary>
internal sealed class LinearTrainer
{
    private const double Tiny = 1e-8;

    public ReaderLoss Loss { get; init; } = ReaderLoss.Logistic;

    /// <summary>What an error costs against large weights; more fits the training texts closer.</summary>
    public double Cost { get; init; } = 1;

    /// <summary>How much more an error on a text of the class costs than on another, for each class; none: the same.</summary>
    public IReadOnlyList<double>? PositiveCost { get; init; }

    /// <summary>Walks over all rows.</summary>
    public int Rounds { get; init; } = 12;

    public int Seed { get; init; } = 1;

    /// <param name="rows">The texts.</param>
    /// <param name="features">How many features the rows speak of.</param>
    /// <param name="labels">For each row the classes it has.</param>
    /// <param name="classes">How many classes.</param>
    /// <param name="cancellation">Looked at between rounds.</param>
    public LinearWeights Train(FeatureRows rows, int features, IReadOnlyList<int[]> labels, int classes, CancellationToken cancellation)
    {
        var weights = new LinearWeights(features, classes);
        var dual = new float[rows.Count * classes];
        var square = new float[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            square[row] = 1 + Vectors.Dot(rows.Values(row), rows.Values(row));
        }

        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(Seed);
        Span<float> scores = new float[weights.Stride];
        Span<float> change = new float[weights.Stride];
        Span<bool> has = new bool[classes];
        for (var round = 0; round < Rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            random.Shuffle(order);
            foreach (var row in order)
            {
                var ids = rows.Ids(row);
                var values = rows.Values(row);
                weights.Score(ids, values, scores);
                has.Clear();
                foreach (var label in labels[row])
                {
                    has[label] = true;
                }

                var any = false;
                for (var c = 0; c < classes; c++)
                {
                    var cost = has[c] && PositiveCost is { } positive ? Cost * positive[c] : Cost;
                    var sign = has[c] ? 1 : -1;
                    ref var a = ref dual[(row * classes) + c];
                    var next = (float)(Loss == ReaderLoss.Logistic ? Logistic(a, sign * scores[c], square[row], cost) : Hinge(a, sign * scores[c], square[row], cost));
                    change[c] = sign * (next - a);
                    any |= change[c] != 0;
                    a = next;
                }

                if (any)
                {
                    for (var i = 0; i < ids.Length; i++)
                    {
                        Vectors.AddScaled(weights.Of(ids[i]), change, values[i]);
                    }

                    Vectors.AddScaled(weights.Bias, change, 1);
                }
            }
        }

        return weights;
    }

    private static double Hinge(double a, double margin, double square, double cost)
    {
        var softness = 0.5 / cost;
        return Math.Max(0, a - ((margin - 1 + (softness * a)) / (square + softness)));
    }

    /// <summary>The minimum of a ln a + (C - a) ln(C - a) + (a - old)^2 q / 2 + (a - old) margin over 0 to C: the root of a rising function, by Newton kept inside its bracket.</summary>
    private static double Logistic(double old, double margin, double square, double cost)
    {
        var (low, high) = (0.0, cost);

        // without the quadratic term the root is known
        var a = old > Tiny * cost ? old : cost / (1 + Math.Exp(Math.Min(50, margin)));
        for (var step = 0; step < 8; step++)
        {
            a = Math.Clamp(a, cost * Tiny, cost * (1 - Tiny));
            var slope = Math.Log(a / (cost - a)) + (square * (a - old)) + margin;
            if (Math.Abs(slope) < 1e-3)
            {
                break;
            }

            (low, high) = slope > 0 ? (low, a) : (a, high);
            var next = a - (slope / ((cost / (a * (cost - a))) + square));
            a = next > low && next < high ? next : (low + high) / 2;
        }

        return Math.Max(a, cost * Tiny);
    }
}
