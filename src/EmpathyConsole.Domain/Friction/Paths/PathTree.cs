using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>Everybody's paths counted: from place to place, and as whole paths.</summary>
/// <param name="N">Persons who passed the anchor.</param>
/// <param name="Steps">For each step its places with counts, largest first, the rest as <see cref="Others"/>.</param>
/// <param name="Links">Between neighbouring steps.</param>
/// <param name="Top">The most frequent whole paths.</param>
/// <param name="Different">How many different paths there are.</param>
public sealed record PathTree(long N, IReadOnlyList<IReadOnlyList<(long Node, long Count)>> Steps, IReadOnlyList<PathLink> Links, IReadOnlyList<PathRow> Top, int Different)
{
    /// <summary>All places of a step that are not shown by themselves.</summary>
    public const long Others = -1;

    /// <summary>Below this a share is too few.</summary>
    public const int LeastN = 30;

    /// <param name="paths">Everybody's, once.</param>
    /// <param name="places">How many places a step shows by themselves.</param>
    /// <param name="top">How many whole paths are given.</param>
    public static PathTree Of(IReadOnlyList<long[]> paths, int places, int top)
    {
        var longest = paths.Count == 0 ? 0 : paths.Max(p => p.Length);
        var shown = new List<HashSet<long>>();
        var steps = new List<IReadOnlyList<(long Node, long Count)>>();
        for (var step = 0; step < longest; step++)
        {
            var counts = paths.Where(p => p.Length > step).CountBy(p => p[step]).OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToList();
            List<(long Node, long Count)> own = [.. counts.Take(places).Select(c => (c.Key, (long)c.Value))];
            if (counts.Count > places)
            {
                own.Add((Others, counts.Skip(places).Sum(c => (long)c.Value)));
            }

            steps.Add(own);
            shown.Add([.. counts.Take(places).Select(c => c.Key)]);
        }

        long Shown(int step, long node) => shown[step].Contains(node) ? node : Others;
        var links = paths.SelectMany(p => Enumerable.Range(0, p.Length - 1).Select(s => (Step: s, From: Shown(s, p[s]), To: Shown(s + 1, p[s + 1]))))
            .CountBy(l => l).Select(l => new PathLink(l.Key.Step, l.Key.From, l.Key.To, l.Value))
            .OrderBy(l => l.Step).ThenByDescending(l => l.Count).ThenBy(l => l.From).ThenBy(l => l.To).ToList();
        var whole = paths.CountBy(p => string.Join(',', p), StringComparer.Ordinal).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        return new(
            paths.Count,
            steps,
            links,
            [.. whole.Take(top).Select(w => new PathRow([.. w.Key.Split(',').Select(n => long.Parse(n, System.Globalization.CultureInfo.InvariantCulture))], w.Value, paths.Count < LeastN ? null : Proportion.Wilson(w.Value, paths.Count)))],
            whole.Count);
    }
}
