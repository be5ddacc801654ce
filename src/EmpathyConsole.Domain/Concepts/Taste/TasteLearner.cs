using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>
/// Learns weights from answers: Bradley and Terry on the difference of features for pairs, Plackett and Luce for one out of several,
/// a Gaussian prior, the most likely weights by Newton's method and how sure they are by Laplace's. The order of the answers does not matter.
/// </summary>
public static class TasteLearner
{
    private const int MostSteps = 50;
    private const double Enough = 1e-9;

    /// <param name="pairs">Answers to "this or that".</param>
    /// <param name="prior">What is expected before.</param>
    /// <param name="choices">One out of several; none where left out.</param>
    /// <param name="held">Weights a person holds at a value, by feature; a deleted one is held at 0. Learning goes round them.</param>
    public static TasteWeights Learn(IReadOnlyList<TastePair> pairs, TastePrior prior, IReadOnlyList<TasteChoice>? choices = null, IReadOnlyDictionary<int, double>? held = null)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(prior);
        var weights = prior.Mean.ToArray();
        foreach (var (feature, value) in held ?? new Dictionary<int, double>())
        {
            weights[feature] = value;
        }

        int[] free = [.. Enumerable.Range(0, weights.Length).Where(f => held is null || !held.ContainsKey(f))];
        var differences = pairs.Select(p => TasteMath.Minus(p.Left, p.Right)).ToArray();
        var fit = new TasteFit(pairs, differences, choices ?? [], prior, free);
        var height = fit.Height(weights);
        double[,]? factor = null;
        for (var step = 0; step < MostSteps; step++)
        {
            var (slope, bend) = fit.Shape(weights);
            factor = Cholesky.Factor(bend) ?? throw new InvalidOperationException("The prior of taste must have a variance above 0.");
            var move = Cholesky.Solve(factor, slope);
            var length = 1.0;
            double[] next;
            double higher;
            do
            {
                next = (double[])weights.Clone();
                for (var i = 0; i < free.Length; i++)
                {
                    next[free[i]] += length * move[i];
                }

                higher = fit.Height(next);
                length /= 2;
            }
            while (higher < height && length > 1e-6);

            var moved = higher - height;
            if (moved > 0)
            {
                (weights, height) = (next, higher);
            }

            if (moved < Enough)
            {
                break;
            }
        }

        return new(weights, Spread(Cholesky.Inverse(Cholesky.Factor(fit.Shape(weights).Bend)!), free, weights.Length));
    }

    private static double[,] Spread(double[,] small, int[] free, int count)
    {
        var whole = new double[count, count];
        for (var i = 0; i < free.Length; i++)
        {
            for (var j = 0; j < free.Length; j++)
            {
                whole[free[i], free[j]] = small[i, j];
            }
        }

        return whole;
    }
}
