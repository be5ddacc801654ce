namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>What was learned of one person: the most likely weights and how sure they are.</summary>
public sealed class TasteWeights
{
    private readonly double[] mean;
    private readonly double[,] covariance;

    internal TasteWeights(double[] mean, double[,] covariance) => (this.mean, this.covariance) = (mean, covariance);

    /// <summary>Weight by feature, log-odds a unit.</summary>
    public IReadOnlyList<double> Mean => mean;

    /// <summary>Standard deviation of a weight; 0 where a person fixed it.</summary>
    public double Deviation(int feature) => Math.Sqrt(Math.Max(0, covariance[feature, feature]));

    /// <summary>How two weights move together.</summary>
    public double Covariance(int one, int other) => covariance[one, other];

    /// <summary>How much a text is liked; only differences mean anything.</summary>
    public double Score(IReadOnlyList<double> text) => TasteMath.Dot(mean, text);

    /// <summary>
    /// The probability that the first is preferred, 0 to 1. Averaged over what the weights might be (MacKay 1992: the score is
    /// divided by the root of 1 + pi/8 of its variance), so that few picks don't sound sure.
    /// </summary>
    public double Probability(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var difference = TasteMath.Minus(first, second);
        var variance = 0.0;
        for (var i = 0; i < difference.Length; i++)
        {
            for (var j = 0; difference[i] != 0 && j < difference.Length; j++)
            {
                variance += difference[i] * covariance[i, j] * difference[j];
            }
        }

        return TasteMath.Sigmoid(TasteMath.Dot(mean, difference) / Math.Sqrt(1 + (Math.PI / 8 * Math.Max(0, variance))));
    }

    /// <summary>The probability of each of several texts to be taken first; they sum to 1.</summary>
    public IReadOnlyList<double> Shares(IReadOnlyList<IReadOnlyList<double>> seen)
    {
        ArgumentNullException.ThrowIfNull(seen);
        return TasteMath.Softmax([.. seen.Select(Score)]);
    }

    /// <summary>Weights drawn from what they might be; the same seed draws the same.</summary>
    public IReadOnlyList<double> Draw(int seed)
    {
        var factor = TasteMath.HalfFactor(covariance);
        var dice = new Dice(unchecked((ulong)seed * 0x9E3779B97F4A7C15UL));
        var normal = new double[mean.Length];
        for (var i = 0; i < normal.Length; i++)
        {
            normal[i] = TasteMath.Normal(dice);
        }

        var drawn = (double[])mean.Clone();
        for (var i = 0; i < drawn.Length; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                drawn[i] += factor[i, j] * normal[j];
            }
        }

        return drawn;
    }
}
