namespace EmpathyConsole.Cli.Evaluating;

/// <summary>Judges every row by a judge that learned from the rows of the other parts only.</summary>
internal static class Folds
{
    /// <summary>
    /// Parts by FNV-1a (32 bits) of the site, so that a site's rows stay together, of the text where there is no site; the same file is always
    /// parted in the same way.
    /// </summary>
    /// <param name="rows">All rows.</param>
    /// <param name="parts">2 or more.</param>
    /// <param name="learn">Makes a judge from the rows of the other parts; the number of the part is told for progress.</param>
    public static bool[] Judge(IReadOnlyList<LabelledRow> rows, int parts, Func<IReadOnlyList<LabelledRow>, int, Func<string, bool>> learn)
    {
        var part = rows.Select(r => (int)(Hash(r.Site.Length > 0 ? r.Site : r.Text) % (uint)parts)).ToArray();
        var fired = new bool[rows.Count];
        for (var p = 0; p < parts; p++)
        {
            var judge = learn([.. rows.Where((_, i) => part[i] != p)], p);
            var judged = Enumerable.Range(0, rows.Count).Where(i => part[i] == p).AsParallel().Select(i => (Row: i, Fired: judge(rows[i].Text))).ToList();
            judged.ForEach(j => fired[j.Row] = j.Fired);
        }

        return fired;
    }

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var b in System.Text.Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ b) * 16777619u;
        }

        return hash;
    }
}
