namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Which terms the texts of each group use: text goes to the group whose profile it fits best. Two profiles in turn: the mean direction in
/// term space, then a mixture of multinomials with a Dirichlet prior (Yin and Wang 2014, with hard assignments), which is good at short texts.
/// Both repair what few dimensions blurred.
/// </summary>
internal static class Profiles
{
    private const int MostRounds = 12;
    private const double Prior = 0.3;

    /// <summary>Moves texts between the groups until few move.</summary>
    public static int[] Refine(SparseRows texts, int[] groups, int k, CancellationToken cancellation) =>
        Settle(texts, Settle(texts, groups, k, Directions, cancellation), k, Chances, cancellation);

    private static int[] Settle(SparseRows texts, int[] groups, int k, Func<SparseRows, int[], int, (float[] Start, DenseRows Terms, bool Plain)> read, CancellationToken cancellation)
    {
        var current = (int[])groups.Clone();
        for (var round = 0; round < MostRounds; round++)
        {
            var (start, profile, plain) = read(texts, current, k);
            var moved = 0;
            new Blocks(texts.Count, cancellation).Run((from, to) =>
            {
                var (scores, here) = (new float[k], 0);
                for (var text = from; text < to; text++)
                {
                    var terms = texts.Terms(text);
                    var weights = texts.Weights(text);
                    if (terms.IsEmpty)
                    {
                        continue;
                    }

                    start.CopyTo(scores, 0);
                    for (var i = 0; i < terms.Length; i++)
                    {
                        Vectors.AddScaled(scores, profile[terms[i]], plain ? 1 : weights[i]);
                    }

                    var best = Vectors.Largest(scores);
                    here += best == current[text] ? 0 : 1;
                    current[text] = best;
                }

                Interlocked.Add(ref moved, here);
            });
            if (moved <= texts.Count / 1000)
            {
                break;
            }
        }

        return current;
    }

    /// <summary>Mean directions of the groups in term space; one row a term.</summary>
    private static (float[] Start, DenseRows Terms, bool Plain) Directions(SparseRows texts, int[] groups, int k)
    {
        var sums = new DenseRows(texts.Columns, k);
        for (var text = 0; text < texts.Count; text++)
        {
            var terms = texts.Terms(text);
            var weights = texts.Weights(text);
            for (var i = 0; i < terms.Length && groups[text] >= 0; i++)
            {
                sums[terms[i]][groups[text]] += weights[i];
            }
        }

        var lengths = new float[k];
        for (var term = 0; term < sums.Count; term++)
        {
            for (var g = 0; g < k; g++)
            {
                lengths[g] += sums[term][g] * sums[term][g];
            }
        }

        for (var term = 0; term < sums.Count; term++)
        {
            for (var g = 0; g < k; g++)
            {
                sums[term][g] /= MathF.Sqrt(lengths[g] + 1e-9f);
            }
        }

        return (new float[k], sums, false);
    }

    /// <summary>Logarithms of each group's share and of its chance to say each term, smoothed towards what all say.</summary>
    private static (float[] Start, DenseRows Terms, bool Plain) Chances(SparseRows texts, int[] groups, int k)
    {
        var counts = new DenseRows(texts.Columns, k);
        var (said, members) = (new double[k], new int[k]);
        for (var text = 0; text < texts.Count; text++)
        {
            if (groups[text] >= 0)
            {
                members[groups[text]]++;
                foreach (var term in texts.Terms(text))
                {
                    counts[term][groups[text]]++;
                    said[groups[text]]++;
                }
            }
        }

        var all = said.Sum();
        var prior = Prior * texts.Columns;
        for (var term = 0; term < counts.Count; term++)
        {
            var row = counts[term];
            var usual = 0.0;
            foreach (var count in row)
            {
                usual += count;
            }

            for (var g = 0; g < k; g++)
            {
                row[g] = (float)Math.Log((row[g] + (prior * usual / all) + 1e-9) / (said[g] + prior));
            }
        }

        return (Array.ConvertAll(members, m => (float)Math.Log((m + 1.0) / (texts.Count + k))), counts, true);
    }
}
