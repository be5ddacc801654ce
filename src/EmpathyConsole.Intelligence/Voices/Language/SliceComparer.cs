using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>
/// Finds the phrases that set one group of voices apart from another: log-odds with an informative Dirichlet prior, counted once a voice,
/// corrected for all the phrases that were looked at. The order of the voices does not matter; changing the groups round changes the signs.
/// </summary>
public static class SliceComparer
{
    private const int FewestVoices = 5;

    // "on hold" is not shown beside "put on hold" when nearly all of it is that
    private const double SameAs = 0.75;

    /// <summary>Compares two groups.</summary>
    /// <param name="first">Texts of the first group.</param>
    /// <param name="second">Texts of the second group.</param>
    /// <param name="most">Phrases to give for each side.</param>
    /// <param name="cancellation">Stops the counting.</param>
    public static PhraseDifferences Compare(IEnumerable<string> first, IEnumerable<string> second, int most, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var tally = new PhraseTally();
        foreach (var text in first)
        {
            tally.Add(text, first: true);
        }

        foreach (var text in second)
        {
            tally.Add(text, first: false);
        }

        var n = tally.Voices;
        if (n.InA == 0 || n.InB == 0)
        {
            return new(n.InA, n.InB, 0, [], []);
        }

        var counts = tally.Count(FewestVoices, cancellation);
        var keys = counts.Keys.ToArray();
        var q = FalseDiscovery.BenjaminiHochberg([.. keys.Select(k => LogOdds.P(counts[k].InA, n.InA, counts[k].InB, n.InB))]);
        var judged = keys.Select((key, i) => new Judged(key, counts[key], LogOdds.Between(counts[key].InA, n.InA, counts[key].InB, n.InB), q[i])).ToList();
        var (a, b) = (Best(tally, judged.Where(j => j.Odds.Value > 0), true, most), Best(tally, judged.Where(j => j.Odds.Value < 0), false, most));
        var written = tally.Written([.. a.Concat(b).Select(j => j.Key)]);
        return new(n.InA, n.InB, keys.Length, Shown(a, written), Shown(b, written));
    }

    private static List<Judged> Best(PhraseTally tally, IEnumerable<Judged> side, bool inA, int most)
    {
        int Hits(Judged j) => inA ? j.Count.InA : j.Count.InB;
        var ordered = side.OrderByDescending(j => Math.Abs(j.Sureness)).ThenBy(j => tally.Name(j.Key), StringComparer.Ordinal);
        var kept = new List<Judged>();
        foreach (var next in ordered)
        {
            if (kept.Count == most)
            {
                break;
            }

            // of a phrase and a part of it the longer one is shown when most of the part's voices say it, else the part
            if (kept.Exists(k => PhraseTally.Holds(k.Key, next.Key) && Hits(k) >= SameAs * Hits(next)))
            {
                continue;
            }

            var parts = kept.FindAll(k => PhraseTally.Holds(next.Key, k.Key));
            var covered = parts.FindAll(k => Hits(next) >= SameAs * Hits(k));
            if (covered.Count > 0)
            {
                kept.Insert(kept.IndexOf(covered[0]), next);
                kept.RemoveAll(covered.Contains);
            }
            else if (parts.Count == 0)
            {
                kept.Add(next);
            }
        }

        return kept;
    }

    private static List<SaidPhrase> Shown(List<Judged> side, Dictionary<long, string> written) =>
        [.. side.Select(j => new SaidPhrase(written[j.Key], j.Count.InA, j.Count.InB, j.Odds.Value, j.Odds.Low, j.Odds.High, j.Q))];

    private sealed record Judged(long Key, PhraseCount Count, Interval Odds, double Q)
    {
        /// <summary>Standard errors away from zero.</summary>
        public double Sureness => Odds.Value / (Odds.High - Odds.Low);
    }
}
