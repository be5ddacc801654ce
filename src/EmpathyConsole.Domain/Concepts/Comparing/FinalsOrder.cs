namespace EmpathyConsole.Domain.Concepts.Comparing;

/// <summary>
/// The order that comparisons of pairs give: Bradley and Terry (1952) with a standard normal prior on each strength, so that a few comparisons
/// pull only a little; even counts half for each. Found by Newton's method; the problem is concave, so there is one answer.
/// </summary>
public static class FinalsOrder
{
    private const int Rounds = 50;
    private const double Close = 1e-9;

    /// <summary>Best first; equal ones in the order of their ids. Sides do not matter.</summary>
    public static IReadOnlyList<Placed> Of(IEnumerable<long> concepts, IEnumerable<Compared> compared)
    {
        var ids = concepts.Distinct().Order().ToList();
        var place = ids.Select((id, at) => (id, at)).ToDictionary(p => p.id, p => p.at);
        var all = compared.Where(c => c.Left != c.Right && place.ContainsKey(c.Left) && place.ContainsKey(c.Right)).ToList();
        var strength = new double[ids.Count];
        var curve = new double[ids.Count, ids.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = Slope(strength, all, place, curve);
            var step = Solve(curve, slope);
            for (var i = 0; i < step.Length; i++)
            {
                strength[i] += step[i];
            }

            if (step.All(s => Math.Abs(s) < Close))
            {
                break;
            }
        }

        Slope(strength, all, place, curve);
        return [.. ids.Select((id, at) => new Placed(id, strength[at], Error(curve, at), all.Sum(c => c.Left == id ? c.LeftPoints : c.Right == id ? 1 - c.LeftPoints : 0), all.Count(c => c.Left == id || c.Right == id)))
            .OrderByDescending(p => Math.Round(p.Strength, 9)).ThenBy(p => p.Concept)];
    }

    /// <summary>Chance that the first is chosen, from two strengths.</summary>
    public static double Chance(double one, double other) => 1 / (1 + Math.Exp(other - one));

    /// <summary>Fills the curvature (negative Hessian) and returns the slope of the log posterior.</summary>
    private static double[] Slope(double[] strength, List<Compared> all, Dictionary<long, int> place, double[,] curve)
    {
        var slope = new double[strength.Length];
        Array.Clear(curve);
        for (var i = 0; i < strength.Length; i++)
        {
            slope[i] = -strength[i];
            curve[i, i] = 1;
        }

        foreach (var pair in all)
        {
            var (left, right) = (place[pair.Left], place[pair.Right]);
            var p = Chance(strength[left], strength[right]);
            var weight = p * (1 - p);
            slope[left] += pair.LeftPoints - p;
            slope[right] -= pair.LeftPoints - p;
            curve[left, left] += weight;
            curve[right, right] += weight;
            curve[left, right] -= weight;
            curve[right, left] -= weight;
        }

        return slope;
    }

    private static double Error(double[,] curve, int at)
    {
        var unit = new double[curve.GetLength(0)];
        unit[at] = 1;
        return Math.Sqrt(Solve(curve, unit)[at]);
    }

    /// <summary>Cholesky; the curvature is positive definite because of the prior.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var low = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= low[i, k] * low[j, k];
                }

                low[i, j] = i == j ? Math.Sqrt(sum) : sum / low[j, j];
            }
        }

        var x = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= low[i, k] * x[k];
            }

            x[i] /= low[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
            {
                x[i] -= low[k, i] * x[k];
            }

            x[i] /= low[i, i];
        }

        return x;
    }
}
