namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Groups texts. Held themes come first, with the texts they have and those near enough. What is left is cut into many small groups, those
/// that say the same are joined, every text goes to its nearest group if it is near enough, and groups that are too small or do not hold
/// together are dissolved. What is left over then is unsorted.
/// </summary>
/// <param name="rows">The texts in the space.</param>
/// <param name="texts">Their terms.</param>
/// <param name="homes">Where each was before.</param>
/// <param name="options">How finely to cut.</param>
internal sealed class Grouping(DenseRows rows, SparseRows texts, IReadOnlyList<int> homes, MiningOptions options)
{
    private const int Rounds = 2;

    // what lay unsorted before makes no theme by itself now: enough must be new, or finding again would change what nobody added to
    private const double LeastNew = 1.0 / 3;

    public List<Group> Find(CancellationToken cancellation)
    {
        var held = Enumerable.Range(0, rows.Count).Where(t => homes[t] >= 0 && IsPlaced(t)).GroupBy(t => homes[t]).OrderBy(g => g.Key)
            .Select(g => Group.Of(rows, [.. g], g.Key)).ToList();
        var left = Enumerable.Range(0, rows.Count).Where(IsPlaced).ToList();
        if (held.Count > 0)
        {
            var places = new Places(held, options);
            left = left.FindAll(t => places.Find(rows[t], homes[t], out var _) < 0);
        }

        var groups = left.Count < options.FewestVoices ? [] : Fresh(left, held, cancellation);
        groups.InsertRange(0, held);
        for (var round = 0; round < Rounds; round++)
        {
            groups = Settle(groups);
        }

        return groups;
    }

    private bool IsPlaced(int text) => Vectors.Dot(rows[text], rows[text]) > 0.5f;

    private List<Group> Fresh(List<int> left, List<Group> held, CancellationToken cancellation)
    {
        var all = left.Count == rows.Count;
        var k = options.GroupsFor(left.Count);
        var chosen = FineGroups.Cut(all ? rows : rows.Only(left), all ? texts : texts.Only(left), k, cancellation);
        var groups = Collect(left, chosen, k);
        Join(groups);
        return groups.FindAll(g => held.TrueForAll(h => Vectors.Dot(h.Centre, g.Centre) < options.JoinAt) && g.Texts.Count(t => homes[t] != KnownTexts.Unsorted) >= LeastNew * g.Texts.Count);
    }

    private List<Group> Collect(List<int> left, int[] chosen, int k)
    {
        var members = Enumerable.Range(0, k).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < chosen.Length; i++)
        {
            if (chosen[i] >= 0)
            {
                members[chosen[i]].Add(left[i]);
            }
        }

        return [.. members.Where(t => t.Count > 0).Select(t => Group.Of(rows, t))];
    }

    private void Join(List<Group> groups)
    {
        while (groups.Count > 1)
        {
            var (first, second, cosine) = (0, 0, double.MinValue);
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = i + 1; j < groups.Count; j++)
                {
                    var c = Vectors.Dot(groups[i].Centre, groups[j].Centre);
                    (first, second, cosine) = c > cosine ? (i, j, c) : (first, second, cosine);
                }
            }

            if (cosine < options.JoinAt)
            {
                return;
            }

            groups[first] = Group.Of(rows, [.. groups[first].Texts.Concat(groups[second].Texts).Order()]);
            groups.RemoveAt(second);
        }
    }

    private List<Group> Settle(List<Group> groups)
    {
        var places = new Places(groups, options);
        var members = groups.Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            var place = IsPlaced(row) ? places.Find(rows[row], homes[row], out var _) : -1;
            if (place >= 0)
            {
                members[place].Add(row);
            }
        }

        var fewest = Math.Max(options.FewestVoices, (int)(options.SmallestShare * rows.Count));
        var settled = groups.Zip(members).Where(g => g.First.Held >= 0 || g.Second.Count >= fewest)
            .Select(g => g.Second.Count == 0 ? g.First : Group.Of(rows, g.Second, g.First.Held)).Select(g => (Group: g, Cohesion: g.Cohesion(rows))).ToList();
        if (settled.Count == 0)
        {
            return [];
        }

        // how alike texts can be depends on how long they are: the others are the measure
        var usual = settled.Select(s => s.Cohesion).Order().ElementAt(settled.Count / 2);
        return [.. settled.Where(s => s.Group.Held >= 0 || s.Cohesion >= Math.Max(options.LeastCohesion, options.LeastOfUsual * usual)).Select(s => s.Group)];
    }
}
