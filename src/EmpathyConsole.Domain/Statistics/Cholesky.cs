namespace EmpathyConsole.Domain.Statistics;

/// <summary>Solves with symmetric, positive definite matrices of a few dozen rows: curvatures of a posterior, and what they leave open.</summary>
internal static class Cholesky
{
    /// <summary>Lower L with L L' = m (Cholesky), or null where m is not positive definite.</summary>
    public static double[,]? Factor(double[,] m)
    {
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

                if (i == j && sum <= 0)
                {
                    return null;
                }

                l[i, j] = i == j ? Math.Sqrt(sum) : sum / l[j, j];
            }
        }

        return l;
    }

    /// <summary>x with L L' x = b.</summary>
    public static double[] Solve(double[,] l, double[] b)
    {
        var n = b.Length;
        var x = (double[])b.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= l[i, k] * x[k];
            }

            x[i] /= l[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
            {
                x[i] -= l[k, i] * x[k];
            }

            x[i] /= l[i, i];
        }

        return x;
    }

    /// <summary>The inverse of L L'.</summary>
    public static double[,] Inverse(double[,] l)
    {
        var n = l.GetLength(0);
        var inverse = new double[n, n];
        for (var column = 0; column < n; column++)
        {
            var unit = new double[n];
            unit[column] = 1;
            var solved = Solve(l, unit);
            for (var row = 0; row < n; row++)
            {
                inverse[row, column] = solved[row];
            }
        }

        return inverse;
    }
}
