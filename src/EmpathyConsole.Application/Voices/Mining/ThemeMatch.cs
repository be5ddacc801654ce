using EmpathyConsole.Intelligence.Voices;

namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>Recognises themes that were there before by the voices they share, so that what people said of them is kept.</summary>
internal static class ThemeMatch
{
    // Jaccard: a quarter of all voices of either in common
    private const double SameFrom = 0.25;

    /// <summary>For each mined theme the id of the old one it continues; each old one is continued once, best match first.</summary>
    /// <param name="mined">What was found now.</param>
    /// <param name="before">Old themes with their verbatims.</param>
    public static Dictionary<int, long> Find(IReadOnlyList<MinedTheme> mined, IReadOnlyDictionary<long, HashSet<long>> before)
    {
        var pairs = new List<(int Mined, long Old, double Overlap)>();
        for (var i = 0; i < mined.Count; i++)
        {
            foreach (var (old, members) in before)
            {
                var shared = mined[i].Members.Count(m => members.Contains(m.Id));
                var overlap = shared == 0 ? 0 : (double)shared / (mined[i].Members.Count + members.Count - shared);
                if (overlap >= SameFrom)
                {
                    pairs.Add((i, old, overlap));
                }
            }
        }

        var found = new Dictionary<int, long>();
        foreach (var (theme, old, _) in pairs.OrderByDescending(p => p.Overlap).ThenBy(p => p.Old).ThenBy(p => p.Mined))
        {
            if (!found.ContainsKey(theme) && !found.ContainsValue(old))
            {
                found[theme] = old;
            }
        }

        return found;
    }
}
