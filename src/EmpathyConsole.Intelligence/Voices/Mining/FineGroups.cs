namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Cuts texts into a number of groups: several k-means runs agree on where each text lies (each text becomes the mean of the centres it
/// went to), twice as many groups as wanted are cut there and joined pair by pair where that costs least, then profiles of terms repair
/// the edges.
/// </summary>
internal static class FineGroups
{
    private const int Runs = 6;
    private const int RoundsEach = 10;

    /// <summary>For each text its group below k, or -1 for a text without terms.</summary>
    public static int[] Cut(DenseRows rows, SparseRows texts, int k, CancellationToken cancellation)
    {
        var agreed = Agree(rows, k, cancellation);
        var twice = Math.Min(2 * k, rows.Count);
        var groups = Join(agreed, SphericalKMeans.Run(agreed, twice, Runs + 1, cancellation), twice, k);
        return Profiles.Refine(texts, groups, k, cancellation);
    }

    private static DenseRows Agree(DenseRows rows, int k, CancellationToken cancellation)
    {
        var agreed = new DenseRows(rows.Count, rows.Width);
        for (var run = 0; run < Runs; run++)
        {
            var chosen = SphericalKMeans.Run(rows, k, (ulong)run + 1, cancellation, RoundsEach);
            var centres = Sums(rows, chosen, k);
            for (var g = 0; g < k; g++)
            {
                Vectors.Normalise(centres[g]);
            }

            new Blocks(rows.Count, cancellation).Run((from, to) =>
            {
                for (var row = from; row < to; row++)
                {
                    if (chosen[row] >= 0)
                    {
                        Vectors.AddScaled(agreed[row], centres[chosen[row]], 1);
                    }
                }
            });
        }

        for (var row = 0; row < agreed.Count; row++)
        {
            Vectors.Normalise(agreed[row]);
        }

        return agreed;
    }

    private static DenseRows Sums(DenseRows rows, int[] chosen, int k)
    {
        var sums = new DenseRows(k, rows.Width);
        for (var row = 0; row < rows.Count; row++)
        {
            if (chosen[row] >= 0)
            {
                Vectors.AddScaled(sums[chosen[row]], rows[row], 1);
            }
        }

        return sums;
    }

    /// <summary>Joins the pair whose sums lose least length, the measure k-means on the sphere itself goes by, until k are left.</summary>
    private static int[] Join(DenseRows rows, int[] chosen, int from, int k)
    {
        var sums = Sums(rows, chosen, from);
        var length = Enumerable.Range(0, from).Select(g => Math.Sqrt(Vectors.Dot(sums[g], sums[g]))).ToArray();
        var alive = Enumerable.Range(0, from).Where(g => length[g] > 0).ToList();
        var target = Enumerable.Range(0, from).ToArray();
        while (alive.Count > k)
        {
            var (first, second, least) = (0, 1, double.MaxValue);
            for (var i = 0; i < alive.Count; i++)
            {
                for (var j = i + 1; j < alive.Count; j++)
                {
                    var (a, b) = (alive[i], alive[j]);
                    var together = (length[a] * length[a]) + (length[b] * length[b]) + (2.0 * Vectors.Dot(sums[a], sums[b]));
                    var loss = length[a] + length[b] - Math.Sqrt(Math.Max(0, together));
                    (first, second, least) = loss < least ? (i, j, loss) : (first, second, least);
                }
            }

            var (into, gone) = (alive[first], alive[second]);
            Vectors.AddScaled(sums[into], sums[gone], 1);
            length[into] = Math.Sqrt(Vectors.Dot(sums[into], sums[into]));
            alive.RemoveAt(second);
            for (var g = 0; g < from; g++)
            {
                target[g] = target[g] == gone ? into : target[g];
            }
        }

        var number = alive.Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i);
        return Array.ConvertAll(chosen, g => g < 0 ? -1 : number[target[g]]);
    }
}
