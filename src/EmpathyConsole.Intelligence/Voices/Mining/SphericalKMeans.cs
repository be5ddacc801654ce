namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>k-means on the sphere (Dhillon and Modha 2001): rows go to the centre with the largest cosine. Zero rows stay without one.</summary>
internal static class SphericalKMeans
{
    private const int MostRounds = 25;

    /// <summary>For each row its centre, or -1 for a zero row.</summary>
    /// <param name="rows">Of length 1 or zero.</param>
    /// <param name="k">How many centres.</param>
    /// <param name="seed">Decides where it starts.</param>
    /// <param name="rounds">The most rounds.</param>
    /// <param name="cancellation">Stops between blocks.</param>
    public static int[] Run(DenseRows rows, int k, ulong seed, CancellationToken cancellation, int rounds = MostRounds)
    {
        var centres = Seed(rows, k, new ContentRandom(seed), cancellation);
        var chosen = new int[rows.Count];
        var fit = new float[rows.Count];
        Array.Fill(chosen, -1);
        for (var round = 0; round < rounds; round++)
        {
            var moved = Assign(rows, centres, chosen, fit, cancellation);
            if (round > 0 && moved <= rows.Count / 2000)
            {
                break;
            }

            centres = Centres(rows, chosen, fit, centres.Count);
        }

        return chosen;
    }

    /// <summary>k-means++ (Arthur and Vassilvitskii 2007) with 1 - cosine as distance.</summary>
    private static DenseRows Seed(DenseRows rows, int k, ContentRandom random, CancellationToken cancellation)
    {
        var centres = new DenseRows(k, rows.Width);
        var distance = new double[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            distance[row] = Vectors.Dot(rows[row], rows[row]) > 0.5f ? 2 : 0;
        }

        for (var j = 0; j < k; j++)
        {
            rows[Draw(distance, random)].CopyTo(centres[j]);
            var centre = j;
            new Blocks(rows.Count, cancellation).Run((from, to) =>
            {
                for (var row = from; row < to; row++)
                {
                    distance[row] = Math.Min(distance[row], Math.Max(0, 1 - Vectors.Dot(rows[row], centres[centre])));
                }
            });
        }

        return centres;
    }

    private static int Draw(double[] weights, ContentRandom random)
    {
        double total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var left = random.NextUniform() * total;
        for (var i = 0; i < weights.Length; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }

    private static int Assign(DenseRows rows, DenseRows centres, int[] chosen, float[] fit, CancellationToken cancellation)
    {
        var moved = 0;
        new Blocks(rows.Count, cancellation).Run((from, to) =>
        {
            var here = 0;
            for (var row = from; row < to; row++)
            {
                var values = rows[row];
                if (Vectors.Dot(values, values) < 0.5f)
                {
                    continue;
                }

                var (best, cosine) = (0, float.MinValue);
                for (var j = 0; j < centres.Count; j++)
                {
                    var c = Vectors.Dot(values, centres[j]);
                    if (c > cosine)
                    {
                        (best, cosine) = (j, c);
                    }
                }

                here += chosen[row] == best ? 0 : 1;
                (chosen[row], fit[row]) = (best, cosine);
            }

            Interlocked.Add(ref moved, here);
        });
        return moved;
    }

    /// <summary>The mean direction of each centre's rows; an empty centre takes the row that fits worst.</summary>
    private static DenseRows Centres(DenseRows rows, int[] chosen, float[] fit, int k)
    {
        var centres = new DenseRows(k, rows.Width);
        var counts = new int[k];
        for (var row = 0; row < rows.Count; row++)
        {
            if (chosen[row] >= 0)
            {
                Vectors.AddScaled(centres[chosen[row]], rows[row], 1);
                counts[chosen[row]]++;
            }
        }

        for (var j = 0; j < k; j++)
        {
            if (counts[j] == 0)
            {
                var worst = 0;
                for (var row = 1; row < rows.Count; row++)
                {
                    worst = chosen[row] >= 0 && fit[row] < fit[worst] ? row : worst;
                }

                fit[worst] = float.MaxValue;
                rows[worst].CopyTo(centres[j]);
            }

            Vectors.Normalise(centres[j]);
        }

        return centres;
    }
}
