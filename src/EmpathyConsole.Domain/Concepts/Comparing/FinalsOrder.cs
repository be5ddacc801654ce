using EmpathyConsole.Domain.Statistics;

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
            var step = Cholesky.Solve(Factor(curve), slope);
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
        var open = Cholesky.Inverse(Factor(curve));
        return [.. ids.Select((id, at) => new Placed(id, strength[at], Math.Sqrt(open[at, at]), all.Sum(c => c.Left == id ? c.LeftPoints : c.Right == id ? 1 - c.LeftPoints : 0), all.Count(c => c.Left == id || c.Right == id)))
            .OrderByDescending(p => Math.Round(p.Strength, 9)).ThenBy(p => p.Concept)];
    }

    /// <summary>Chance that the first is chosen, from two strengths.</summary>
    public static double Chance(double one, double other) => 1 / (1 + Math.Exp(other - one));

    /// <summary>The prior keeps the curvature positive definite.</summary>
    private static double[,] Factor(double[,] curve) => Cholesky.Factor(curve) ?? throw new InvalidOperationException("The prior of a finalist must have a variance above 0.");

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
}
