using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Intelligence.Voices.Evaluation;

/// <summary>How well groups found in labelled texts agree with the labels. The labels are used for nothing else.</summary>
/// <param name="Texts">Texts that were grouped.</param>
/// <param name="Labels">Labels there are.</param>
/// <param name="K">Groups asked for.</param>
/// <param name="Nmi">Normalised mutual information (arithmetic mean) of groups and labels over all texts, 0 to 1.</param>
/// <param name="Purity">Of the texts shown, the share that has its group's most frequent label.</param>
/// <param name="Coverage">Share of all texts that is shown: the most cohesive groups, until a third of the texts is in them.</param>
/// <param name="Ari20">Lowest adjusted Rand index between the groups and those found in the same texts shuffled, over 20 shuffles.</param>
public sealed record ThemeScore(int Texts, int Labels, int K, Interval Nmi, Interval Purity, double Coverage, double Ari20)
{
    private const double LeastShown = 1.0 / 3;
    private const int Folds = 20;
    private const int Shuffles = 20;

    /// <summary>Groups the texts and scores them.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="labels">Their labels, in the same order.</param>
    /// <param name="k">How many groups to cut.</param>
    /// <param name="cancellation">Stops between shuffles.</param>
    public static ThemeScore Of(IReadOnlyList<string> texts, IReadOnlyList<string> labels, int k, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(labels);
        var voices = texts.Select((t, i) => new VoiceText(i, t)).ToArray();
        var cut = VoiceCutter.Cut(voices, k, cancellation);
        var (shown, right) = (0, 0);
        foreach (var group in cut.Shown.TakeWhile(_ => shown < LeastShown * texts.Count))
        {
            shown += group.Count;
            right += group.CountBy(i => labels[i], StringComparer.Ordinal).Max(l => l.Value);
        }

        var nmi = Agreement(cut.Groups, labels, _ => true);
        return new(
            texts.Count,
            labels.Distinct(StringComparer.Ordinal).Count(),
            k,
            Jackknife(nmi, fold => Agreement(cut.Groups, labels, i => i % Folds != fold)),
            shown == 0 ? default : Proportion.Wilson(right, shown),
            texts.Count == 0 ? 0 : (double)shown / texts.Count,
            Lowest(voices, cut.Groups, k, cancellation));
    }

    private static double Lowest(VoiceText[] voices, IReadOnlyList<int> groups, int k, CancellationToken cancellation)
    {
        var lowest = 1.0;
        for (var shuffle = 0; shuffle < Shuffles; shuffle++)
        {
            var shuffled = (VoiceText[])voices.Clone();
            new Random(shuffle).Shuffle(shuffled);
            var again = VoiceCutter.Cut(shuffled, k, cancellation).Groups;
            var inOrder = new int[voices.Length];
            for (var i = 0; i < shuffled.Length; i++)
            {
                inOrder[shuffled[i].Id] = again[i];
            }

            lowest = Math.Min(lowest, ClusterAgreement.AdjustedRand(groups, inOrder));
        }

        return lowest;
    }

    /// <summary>Interval from leaving out a twentieth of the texts at a time (Efron 1982); resampling would count texts twice and look too sure.</summary>
    private static Interval Jackknife(double value, Func<int, double> without)
    {
        var parts = Enumerable.Range(0, Folds).Select(without).ToArray();
        var mean = parts.Average();
        var half = Proportion.Z95 * Math.Sqrt(parts.Sum(p => (p - mean) * (p - mean)) * (Folds - 1) / Folds);
        return new(value, Math.Max(0, value - half), Math.Min(1, value + half));
    }

    private static double Agreement(IReadOnlyList<int> groups, IReadOnlyList<string> labels, Func<int, bool> takes)
    {
        var pairs = Enumerable.Range(0, groups.Count).Where(takes).Select(i => (Group: groups[i], Label: labels[i])).ToList();
        double n = pairs.Count;
        var (byGroup, byLabel) = (pairs.CountBy(p => p.Group).ToDictionary(), pairs.CountBy(p => p.Label, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
        double Entropy(IEnumerable<int> counts) => -counts.Sum(c => c / n * Math.Log(c / n));
        var shared = pairs.CountBy(p => p).Sum(p => p.Value / n * Math.Log(n * p.Value / ((double)byGroup[p.Key.Group] * byLabel[p.Key.Label])));
        var both = Entropy(byGroup.Values) + Entropy(byLabel.Values);
        return both <= 0 ? 1 : 2 * shared / both;
    }
}
