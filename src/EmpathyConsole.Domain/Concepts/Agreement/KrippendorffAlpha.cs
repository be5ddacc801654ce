namespace EmpathyConsole.Domain.Concepts.Agreement;

/// <summary>
/// How far several people agree beyond chance: Krippendorff's alpha for ordered levels, with people missing where they gave no verdict.
/// Source: Krippendorff, Content Analysis (4th edition, 2018), chapter 12; "Computing Krippendorff's Alpha-Reliability" (2011).
/// </summary>
public static class KrippendorffAlpha
{
    /// <summary>
    /// 1 = all agree, 0 = as by chance, below 0 = they contradict each other; null when no unit has two values or all values are one level,
    /// for then there is nothing to tell agreement from.
    /// </summary>
    /// <param name="units">Each unit's values, one a person who judged it; who is who does not matter.</param>
    /// <param name="ordered">Whether the levels have an order: "no" and "keep" are then further apart than "no" and "maybe".</param>
    public static double? Of(IEnumerable<IReadOnlyCollection<int>> units, bool ordered = true)
    {
        var paired = units.Where(u => u.Count > 1).ToList();
        var levels = paired.SelectMany(u => u).Distinct().Order().ToList();
        if (levels.Count < 2)
        {
            return null;
        }

        var place = levels.Select((level, at) => (level, at)).ToDictionary(p => p.level, p => p.at);
        var together = new double[levels.Count, levels.Count];
        foreach (var unit in paired)
        {
            var counts = new int[levels.Count];
            foreach (var value in unit)
            {
                counts[place[value]]++;
            }

            for (var c = 0; c < levels.Count; c++)
            {
                for (var k = 0; k < levels.Count; k++)
                {
                    together[c, k] += counts[c] * (double)(counts[k] - (c == k ? 1 : 0)) / (unit.Count - 1);
                }
            }
        }

        var marginals = new double[levels.Count];
        for (var c = 0; c < levels.Count; c++)
        {
            for (var k = 0; k < levels.Count; k++)
            {
                marginals[c] += together[c, k];
            }
        }

        var all = marginals.Sum();
        double observed = 0, expected = 0;
        for (var c = 0; c < levels.Count; c++)
        {
            for (var k = 0; k < levels.Count; k++)
            {
                var apart = c == k ? 0 : ordered ? Apart(marginals, c, k) : 1;
                observed += together[c, k] * apart;
                expected += marginals[c] * marginals[k] * apart;
            }
        }

        return expected == 0 ? null : 1 - ((all - 1) * observed / expected);
    }

    /// <summary>How far two ordered levels are apart, by how many values lie between them.</summary>
    private static double Apart(double[] marginals, int c, int k)
    {
        var (low, high) = c < k ? (c, k) : (k, c);
        var between = 0.0;
        for (var g = low; g <= high; g++)
        {
            between += marginals[g];
        }

        between -= (marginals[low] + marginals[high]) / 2;
        return between * between;
    }
}
