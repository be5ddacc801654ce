using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>
/// Tells which themes take a larger or smaller share than before. The last quarter of the months is held against those before by an exact
/// test, and corrected for having looked at every theme, so that noise shows nothing.
/// </summary>
/// <param name="months">Voices in each month, oldest first: the months there are, at most a year.</param>
public sealed class ThemeTrends(IReadOnlyList<(DateOnly Month, int Voices)> months)
{
    /// <summary>Largest q that is shown: at .10 two hundred themes of noise showed a finding in one view of thirteen.</summary>
    public const double MostQ = 0.05;

    private readonly int firstLate = months.Count - Math.Max(1, (months.Count + 2) / 4);

    /// <summary>The trend of each theme, in the order given.</summary>
    /// <param name="themes">Voices of each theme in each of the months.</param>
    public IReadOnlyList<ThemeTrend> Of(IReadOnlyList<int[]> themes)
    {
        var p = themes.Select(PValue).ToArray();
        var tested = p.OfType<double>().ToArray();
        var corrected = new Queue<double>(FalseDiscovery.BenjaminiHochberg(tested));
        return [.. themes.Zip(p).Select(t => Trend(t.First, t.Second, t.Second is null ? null : corrected.Dequeue()))];
    }

    private double? PValue(int[] counts)
    {
        var (late, before) = (Part(counts, true), Part(counts, false));
        return late.N < ThemeCount.FewestForShare || before.N < ThemeCount.FewestForShare ? null : ExactShares.P(late.Hits, late.N, before.Hits, before.N);
    }

    private ThemeTrend Trend(int[] counts, double? p, double? q)
    {
        var (late, before) = (Part(counts, true), Part(counts, false));
        var direction = q is <= MostQ ? Math.Sign(((double)late.Hits / late.N) - ((double)before.Hits / before.N)) : 0;
        return new([.. months.Select(m => m.Month)], counts, direction)
        {
            P = p,
            Q = q,
            IsNew = direction > 0 && before.Hits == 0,
            Since = direction == 0 ? null : months[PartsAt(counts, direction)].Month,
        };
    }

    private (int Hits, int N) Part(int[] counts, bool late)
    {
        var (from, to) = late ? (Math.Max(0, firstLate), months.Count) : (0, Math.Max(0, firstLate));
        var (hits, n) = (0, 0);
        for (var m = from; m < to; m++)
        {
            hits += counts[m];
            n += months[m].Voices;
        }

        return (hits, n);
    }

    /// <summary>The month from which on the share differs most from before, in the direction found. Described, not tested.</summary>
    private int PartsAt(int[] counts, int direction)
    {
        var (best, most) = (firstLate, double.MinValue);
        for (var split = 1; split < months.Count; split++)
        {
            var (hits, n) = (counts.AsSpan(split).ToArray().Sum(), months.Skip(split).Sum(m => m.Voices));
            var (otherHits, otherN) = (counts.Sum() - hits, months.Sum(m => m.Voices) - n);
            if (n == 0 || otherN == 0)
            {
                continue;
            }

            var gain = Likelihood(hits, n) + Likelihood(otherHits, otherN);
            var way = Math.Sign(((double)hits / n) - ((double)otherHits / otherN));
            (best, most) = way == direction && gain > most ? (split, gain) : (best, most);
        }

        return best;
    }

    private static double Likelihood(int hits, int n)
    {
        var share = (double)hits / n;
        return (hits == 0 ? 0 : hits * Math.Log(share)) + (hits == n ? 0 : (n - hits) * Math.Log(1 - share));
    }
}
