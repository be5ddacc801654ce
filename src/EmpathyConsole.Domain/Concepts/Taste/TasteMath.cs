using System.Numerics;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>Small linear algebra; at most 32 features.</summary>
internal static class TasteMath
{
    public static double Sigmoid(double x) => x >= 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x));

    public static double Dot(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Count; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    /// <summary>As the other, for arrays: it is asked millions of times.</summary>
    public static double Dot(double[] a, double[] b)
    {
        var (sum, i) = (Vector<double>.Zero, 0);
        for (; i <= a.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            sum += new Vector<double>(a, i) * new Vector<double>(b, i);
        }

        var whole = Vector.Sum(sum);
        for (; i < a.Length; i++)
        {
            whole += a[i] * b[i];
        }

        return whole;
    }

    public static double[] Minus(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var difference = new double[a.Count];
        for (var i = 0; i < difference.Length; i++)
        {
            difference[i] = a[i] - b[i];
        }

        return difference;
    }

    public static double[] Softmax(IReadOnlyList<double> scores)
    {
        var most = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - most)).ToArray();
        var sum = shares.Sum();
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] /= sum;
        }

        return shares;
    }

    /// <summary>As <see cref="Cholesky.Factor"/>, but a direction without any variance (a weight somebody fixed) stays zero.</summary>
    public static double[,] HalfFactor(double[,] m)
    {
        const double Nothing = 1e-12;
        var n = m.GetLength(0);
        var l = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = m[i, j];
                for (var k = 0; k < j; k++)
                {
                    sum -= l[i, k] * l[j, k];
                }

                l[i, j] = i == j ? Math.Sqrt(Math.Max(0, sum)) : l[j, j] < Nothing ? 0 : sum / l[j, j];
            }
        }

        return l;
    }

    /// <summary>A standard normal draw (Box and Muller 1958).</summary>
    public static double Normal(Dice dice)
    {
        var u = Uniform(dice);
        return Math.Sqrt(-2 * Math.Log(1 - u)) * Math.Cos(2 * Math.PI * Uniform(dice));
    }

    /// <summary>From 0 up to but not 1, with 53 bits.</summary>
    public static double Uniform(Dice dice) => (dice.Next() >> 11) * (1.0 / (1UL << 53));
}
