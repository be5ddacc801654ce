namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Brings texts into a space of few dimensions where texts that use the same words together lie close: randomised SVD of the term matrix
/// (Halko, Martinsson and Tropp 2011), texts as U S, each row of length 1. The random start of a term comes from the term itself, so
/// neither the order of the texts nor a few texts more change it.
/// </summary>
internal sealed class MeaningSpace
{
    private const int Oversampling = 8;
    private const int PowerSteps = 2;

    private MeaningSpace(DenseRows terms, DenseRows rows) => (Terms, Rows) = (terms, rows);

    /// <summary>One row a term: what it adds to a text.</summary>
    public DenseRows Terms { get; }

    /// <summary>One row a text, of length 1; rows without any term are zero.</summary>
    public DenseRows Rows { get; }

    /// <summary>Brings a text into the space.</summary>
    /// <param name="terms">Its terms.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="row">Becomes its row, of length 1 or zero.</param>
    public void Place(ReadOnlySpan<int> terms, ReadOnlySpan<float> weights, Span<float> row)
    {
        row.Clear();
        for (var i = 0; i < terms.Length; i++)
        {
            Vectors.AddScaled(row, Terms[terms[i]], weights[i]);
        }

        Vectors.Normalise(row);
    }

    public static MeaningSpace Embed(SparseRows texts, IReadOnlyList<string> terms, int dimensions, CancellationToken cancellation)
    {
        var width = Math.Min(dimensions + Oversampling, Math.Min(texts.Count, texts.Columns));
        var transposed = texts.Transpose();
        var basis = texts.Times(Start(terms, width), cancellation);
        Orthonormalise(basis, cancellation);
        for (var step = 0; step < PowerSteps; step++)
        {
            var back = transposed.Times(basis, cancellation);
            Orthonormalise(back, cancellation);
            basis = texts.Times(back, cancellation);
            Orthonormalise(basis, cancellation);
        }

        var projected = transposed.Times(basis, cancellation);
        var (values, vectors) = SymmetricEigen.Of(Gram(projected, cancellation));
        var kept = Math.Min(dimensions, values.Count(v => v > 1e-7 * values[0]));
        var right = Rotate(projected, values, vectors, kept, cancellation);
        var rows = texts.Times(right, cancellation);
        new Blocks(rows.Count, cancellation).Run((from, to) =>
        {
            for (var row = from; row < to; row++)
            {
                Vectors.Normalise(rows[row]);
            }
        });
        return new(right, rows);
    }

    private static DenseRows Start(IReadOnlyList<string> terms, int width)
    {
        var start = new DenseRows(terms.Count, width);
        for (var term = 0; term < terms.Count; term++)
        {
            var random = new ContentRandom(ContentRandom.HashOf(terms[term]));
            var row = start[term];
            for (var i = 0; i < width; i++)
            {
                row[i] = (float)random.NextNormal();
            }
        }

        return start;
    }

    /// <summary>Right singular vectors: projected times the eigenvectors, each column scaled by 1/s.</summary>
    private static DenseRows Rotate(DenseRows projected, double[] values, double[,] vectors, int kept, CancellationToken cancellation)
    {
        var rotation = new DenseRows(projected.Width, kept);
        for (var i = 0; i < projected.Width; i++)
        {
            for (var j = 0; j < kept; j++)
            {
                rotation[i][j] = (float)(vectors[i, j] / Math.Sqrt(values[j]));
            }
        }

        var rotated = new DenseRows(projected.Count, kept);
        new Blocks(projected.Count, cancellation).Run((from, to) =>
        {
            for (var row = from; row < to; row++)
            {
                for (var i = 0; i < projected.Width; i++)
                {
                    Vectors.AddScaled(rotated[row], rotation[i], projected[row][i]);
                }
            }
        });
        return rotated;
    }

    private static double[,] Gram(DenseRows rows, CancellationToken cancellation)
    {
        var k = rows.Width;
        var sums = new Blocks(rows.Count, cancellation).Sum(k * k, (from, to, sum) =>
        {
            var part = new DenseRows(k, k);
            for (var row = from; row < to; row++)
            {
                var values = rows[row];
                for (var i = 0; i < k; i++)
                {
                    if (values[i] != 0)
                    {
                        Vectors.AddScaled(part[i], values, values[i]);
                    }
                }
            }

            for (var i = 0; i < k * k; i++)
            {
                sum[i] += part[i / k][i % k];
            }
        });

        var gram = new double[k, k];
        for (var i = 0; i < k * k; i++)
        {
            gram[i / k, i % k] = sums[i];
        }

        return gram;
    }

    /// <summary>Columns of length 1 at right angles: Cholesky QR, twice, since once loses half the digits (Yamamoto et al. 2015).</summary>
    private static void Orthonormalise(DenseRows rows, CancellationToken cancellation)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var inverse = Inverse(Cholesky(Gram(rows, cancellation)));
            new Blocks(rows.Count, cancellation).Run((from, to) =>
            {
                var old = new float[rows.Width];
                for (var row = from; row < to; row++)
                {
                    rows[row].CopyTo(old);
                    rows[row].Clear();
                    for (var i = 0; i < old.Length; i++)
                    {
                        Vectors.AddScaled(rows[row], inverse[i], old[i]);
                    }
                }
            });
        }
    }

    /// <summary>The lower factor; a column that depends on those before it gets an endless pivot, which makes it zero when solved for.</summary>
    private static double[,] Cholesky(double[,] gram)
    {
        // single precision leaves about this much of a column that should be nothing
        const double nothing = 1e-6;
        var k = gram.GetLength(0);
        var lower = new double[k, k];
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = gram[i, j];
                for (var t = 0; t < j; t++)
                {
                    sum -= lower[i, t] * lower[j, t];
                }

                lower[i, j] = i != j ? sum / lower[j, j] : sum > nothing * gram[i, i] ? Math.Sqrt(sum) : double.PositiveInfinity;
            }
        }

        return lower;
    }

    /// <summary>The inverse of the factor, transposed: multiplying rows with it is several times faster than solving for each.</summary>
    private static DenseRows Inverse(double[,] lower)
    {
        var k = lower.GetLength(0);
        var inverse = new double[k, k];
        for (var j = 0; j < k; j++)
        {
            for (var i = j; i < k; i++)
            {
                var sum = i == j ? 1.0 : 0;
                for (var t = j; t < i; t++)
                {
                    sum -= lower[i, t] * inverse[t, j];
                }

                inverse[i, j] = sum / lower[i, i];
            }
        }

        var transposed = new DenseRows(k, k);
        for (var i = 0; i < k; i++)
        {
            for (var j = 0; j < k; j++)
            {
                transposed[i][j] = (float)inverse[j, i];
            }
        }

        return transposed;
    }
}
