using EmpathyConsole.Intelligence.Voices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>Recognises themes that were there before by the voices they share, so that what people said of them is kept.</summary>
internal static class ThemeMatch
{
    // Jaccard: a quarter of all voices of either in common
    private const double SameFrom = 0.25;

    // this much of what was found lay in one theme that others were merged into
    private const double WithinFrom = 0.6;

    /// <summary>For each mined theme the id of the old one it continues; each old one is continued once, best match first.</summary>
    /// <param name="mined">What was found now.</param>
    /// <param name="before">Old themes with their verbatims.</param>
    /// <param name="joined">Old themes that others were merged into: they also take what lay within them.</param>
    public static Dictionary<int, long> Find(IReadOnlyList<MinedTheme> mined, IReadOnlyList<HeldTheme> before, IReadOnlySet<long> joined)
    {
        var homes = before.SelectMany(b => b.Members.Select(m => (m, b.Key))).ToDictionary(m => m.m, m => m.Key);
        var sizes = before.ToDictionary(b => b.Key, b => b.Members.Count);
        var shared = mined.SelectMany((theme, i) => theme.Members.Where(m => homes.ContainsKey(m.Id)).CountBy(m => homes[m.Id]).Select(c => (Mined: i, Old: c.Key, Shared: c.Value)));
        var pairs = shared.Select(s => (s.Mined, s.Old, Overlap: (double)s.Shared / (mined[s.Mined].Members.Count + sizes[s.Old] - s.Shared), Within: (double)s.Shared / mined[s.Mined].Members.Count)).ToList();
        var (found, taken) = (new Dictionary<int, long>(), new HashSet<long>());
        foreach (var (theme, old, _, _) in pairs.Where(p => p.Overlap >= SameFrom).OrderByDescending(p => p.Overlap).ThenBy(p => p.Old).ThenBy(p => p.Mined))
        {
            if (!found.ContainsKey(theme) && taken.Add(old))
            {
                found[theme] = old;
            }
        }

        foreach (var (theme, old, _, within) in pairs)
        {
            if (within >= WithinFrom && joined.Contains(old))
            {
                found.TryAdd(theme, old);
            }
        }

        return found;
    }
}
