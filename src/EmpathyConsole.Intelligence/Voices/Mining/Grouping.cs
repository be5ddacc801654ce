namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Groups texts: many small groups first, those that say the same are joined, every text goes to its nearest group if it is near enough,
/// and groups that are too small or do not hold together are dissolved. What is left over is unsorted.
/// </summary>
internal static class Grouping
{
    public static List<Group> Find(DenseRows rows, MiningOptions options, CancellationToken cancellation)
    {
        var sorted = Enumerable.Range(0, rows.Count).Count(i => Vectors.Dot(rows[i], rows[i]) > 0.5f);
        if (sorted < options.FewestVoices)
        {
            return [];
        }

        var k = Math.Clamp((int)Math.Round(options.GroupsPerRoot * Math.Sqrt(sorted)), 2, Math.Min(options.MostGroups, sorted));
        var chosen = SphericalKMeans.Run(rows, k, cancellation);
        var groups = Collect(rows, chosen, k);
        Join(rows, groups, options.JoinAt);
        groups = Settle(rows, groups, options);
        return Settle(rows, groups, options);
    }

    private static List<Group> Collect(DenseRows rows, int[] chosen, int k)
    {
        var texts = Enumerable.Range(0, k).Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < chosen.Length; row++)
        {
            if (chosen[row] >= 0)
            {
                texts[chosen[row]].Add(row);
            }
        }

        return [.. texts.Where(t => t.Count > 0).Select(t => Group.Of(rows, t))];
    }

    private static void Join(DenseRows rows, List<Group> groups, double joinAt)
    {
        while (groups.Count > 1)
        {
            var (first, second, cosine) = (0, 0, double.MinValue);
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = i + 1; j < groups.Count; j++)
                {
                    var c = Vectors.Dot(groups[i].Centre, groups[j].Centre);
                    if (c > cosine)
                    {
                        (first, second, cosine) = (i, j, c);
                    }
                }
            }

            if (cosine < joinAt)
            {
                return;
            }

            groups[first] = Group.Of(rows, [.. groups[first].Texts.Concat(groups[second].Texts).Order()]);
            groups.RemoveAt(second);
        }
    }

    private static List<Group> Settle(DenseRows rows, List<Group> groups, MiningOptions options)
    {
        var texts = groups.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            var (best, cosine) = (-1, options.NearEnough);
            for (var g = 0; g < groups.Count; g++)
            {
                var c = groups[g].Similarity(rows, row);
                if (c > cosine)
                {
                    (best, cosine) = (g, c);
                }
            }

            if (best >= 0)
            {
                texts[best].Add(row);
            }
        }

        var fewest = Math.Max(options.FewestVoices, (int)(options.SmallestShare * rows.Count));
        var settled = texts.Where(t => t.Count >= fewest).Select(t => Group.Of(rows, t)).Select(g => (Group: g, Cohesion: g.Cohesion(rows))).ToList();
        if (settled.Count == 0)
        {
            return [];
        }

        // how alike texts can be depends on how long they are: the others are the measure
        var usual = settled.Select(s => s.Cohesion).Order().ElementAt(settled.Count / 2);
        return [.. settled.Where(s => s.Cohesion >= Math.Max(options.LeastCohesion, options.LeastOfUsual * usual)).Select(s => s.Group)];
    }
}
