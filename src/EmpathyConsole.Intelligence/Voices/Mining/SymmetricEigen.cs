namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Eigenvalues and vectors of a small symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, 8.5).</summary>
internal static class SymmetricEigen
{
    private const int MostSweeps = 24;

    /// <summary>Values, largest first, and vectors as columns. The matrix is used up.</summary>
    public static (double[] Values, double[,] Vectors) Of(double[,] a)
    {
        var n = a.GetLength(0);
        var vectors = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            vectors[i, i] = 1;
        }

        for (var sweep = 0; sweep < MostSweeps && !IsDiagonal(a, n); sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++)
                {
                    Rotate(a, vectors, n, p, q);
                }
            }
        }

        var order = Enumerable.Range(0, n).OrderByDescending(i => a[i, i]).ThenBy(i => i).ToArray();
        var sorted = new double[n, n];
        for (var j = 0; j < n; j++)
        {
            for (var i = 0; i < n; i++)
            {
                sorted[i, j] = vectors[i, order[j]];
            }
        }

        return ([.. order.Select(i => a[i, i])], sorted);
    }

    private static bool IsDiagonal(double[,] a, int n)
    {
        double off = 0, diagonal = 0;
        for (var i = 0; i < n; i++)
        {
            diagonal += a[i, i] * a[i, i];
            for (var j = i + 1; j < n; j++)
            {
                off += a[i, j] * a[i, j];
            }
        }

        return off <= 1e-18 * diagonal;
    }

    private static void Rotate(double[,] a, double[,] vectors, int n, int p, int q)
    {
        if (Math.Abs(a[p, q]) < 1e-300)
        {
            return;
        }

        var theta = (a[q, q] - a[p, p]) / (2 * a[p, q]);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        for (var i = 0; i < n; i++)
        {
            (a[i, p], a[i, q]) = ((c * a[i, p]) - (s * a[i, q]), (s * a[i, p]) + (c * a[i, q]));
        }

        for (var i = 0; i < n; i++)
        {
            (a[p, i], a[q, i]) = ((c * a[p, i]) - (s * a[q, i]), (s * a[p, i]) + (c * a[q, i]));
            (vectors[i, p], vectors[i, q]) = ((c * vectors[i, p]) - (s * vectors[i, q]), (s * vectors[i, p]) + (c * vectors[i, q]));
        }
    }
}
