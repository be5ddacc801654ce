using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>How likely weights are, given answers and a prior: the log of it, its slope and its bend over the weights that are free.</summary>
internal sealed class TasteFit(IReadOnlyList<TastePair> pairs, double[][] differences, IReadOnlyList<TasteChoice> choices, TastePrior prior, int[] free)
{
    public double Height(double[] weights)
    {
        var height = 0.0;
        for (var i = 0; i < pairs.Count; i++)
        {
            var lean = TasteMath.Dot(weights, differences[i]);

            // log of the sigmoid, written so that a far lean does not overflow
            var left = lean >= 0 ? -Log1P(-lean) : lean - Log1P(lean);
            height += pairs[i].Weight * ((pairs[i].Share * left) + ((1 - pairs[i].Share) * (left - lean)));
        }

        foreach (var choice in choices)
        {
            height += choice.Weight * Math.Log(Math.Max(double.Epsilon, TasteMath.Softmax([.. choice.Seen.Select(s => TasteMath.Dot(weights, s))])[0]));
        }

        foreach (var f in free)
        {
            var off = weights[f] - prior.Mean[f];
            height -= off * off / (2 * prior.Variance[f]);
        }

        return height;
    }

    /// <summary>The slope, and the bend as minus the second derivative.</summary>
    public (double[] Slope, double[,] Bend) Shape(double[] weights)
    {
        var n = free.Length;
        var slope = new double[n];
        var bend = new double[n, n];
        var d = new double[n];
        for (var p = 0; p < pairs.Count; p++)
        {
            var chance = TasteMath.Sigmoid(TasteMath.Dot(weights, differences[p]));
            for (var i = 0; i < n; i++)
            {
                d[i] = differences[p][free[i]];
            }

            Add(slope, bend, d, pairs[p].Weight * (pairs[p].Share - chance), pairs[p].Weight * chance * (1 - chance));
        }

        foreach (var choice in choices)
        {
            AddChoice(weights, choice, slope, bend);
        }

        for (var i = 0; i < n; i++)
        {
            slope[i] -= (weights[free[i]] - prior.Mean[free[i]]) / prior.Variance[free[i]];
            bend[i, i] += 1 / prior.Variance[free[i]];
            for (var j = 0; j < i; j++)
            {
                bend[j, i] = bend[i, j];
            }
        }

        return (slope, bend);
    }

    private void AddChoice(double[] weights, TasteChoice choice, double[] slope, double[,] bend)
    {
        var shares = TasteMath.Softmax([.. choice.Seen.Select(s => TasteMath.Dot(weights, s))]);
        var middle = new double[free.Length];
        for (var s = 0; s < shares.Length; s++)
        {
            for (var i = 0; i < middle.Length; i++)
            {
                middle[i] += shares[s] * choice.Seen[s][free[i]];
            }
        }

        var d = new double[free.Length];
        for (var s = 0; s < shares.Length; s++)
        {
            for (var i = 0; i < d.Length; i++)
            {
                d[i] = choice.Seen[s][free[i]] - middle[i];
            }

            Add(slope, bend, d, s == 0 ? choice.Weight : 0, choice.Weight * shares[s]);
        }
    }

    private static void Add(double[] slope, double[,] bend, double[] d, double push, double curve)
    {
        var n = d.Length;
        for (var i = 0; i < n; i++)
        {
            if (d[i] == 0)
            {
                continue;
            }

            slope[i] += push * d[i];
            var by = curve * d[i];
            var row = MemoryMarshal.CreateSpan(ref bend[i, 0], i + 1);
            for (var j = 0; j < row.Length; j++)
            {
                row[j] += by * d[j];
            }
        }
    }

    // log(1 + e^x) for x of 0 or less
    private static double Log1P(double x) => Math.Log(1 + Math.Exp(x));
}
