using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Intelligence.Voices;

/// <summary>Cuts voices into a given number of groups by the miner's own means, without joining or dissolving any.</summary>
public static class VoiceCutter
{
    private const int FewestShown = 12;
    private const int MostLearned = 40_000;

    /// <param name="voices">English texts; ids distinct.</param>
    /// <param name="k">How many groups, 2 or more.</param>
    /// <param name="cancellation">Stops between blocks.</param>
    public static VoiceCut Cut(IReadOnlyList<VoiceText> voices, int k, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(voices);
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 2);
        var options = MiningOptions.Default with { SampleSize = MostLearned };
        var known = new KnownTexts([], long.MinValue);
        var sample = new VoiceSample(options.SampleSize, known);
        sample.Read(new ListedVoices(voices), null, cancellation);
        if (Learner.Space(sample, options.DimensionsFor(k), cancellation) is not var (corpus, terms, space))
        {
            return new([.. voices.Select(_ => -1)], []);
        }

        var rows = space.Rows;
        var chosen = FineGroups.Cut(rows, terms.Rows, Math.Min(k, rows.Count), cancellation);
        var groups = chosen.Index().Where(c => c.Item >= 0).GroupBy(c => c.Item, c => c.Index).OrderBy(g => g.Key).Select(g => Group.Of(rows, [.. g])).ToList();
        var byText = groups.Index().SelectMany(g => g.Item.Texts.Select(t => (Text: t, g.Index))).ToDictionary(t => corpus.Texts[t.Text], t => t.Index, StringComparer.Ordinal);
        var nearest = new Places(groups, options with { NearEnough = float.MinValue });
        var learned = new Learned(corpus, terms, space, nearest, []);
        var reader = new TextReading(learned.Corpus, learned.Terms, learned.Space);
        var placed = voices.Select(v =>
        {
            reader.Read(v.Text);
            return byText.TryGetValue(v.Text, out var group) ? group : reader.Terms.Count == 0 ? -1 : nearest.Find(reader.Row, KnownTexts.Unheard, out var _);
        }).ToArray();
        return new(placed, Shown(voices, placed, groups, rows, reader, options));
    }

    private static List<IReadOnlyList<int>> Shown(IReadOnlyList<VoiceText> voices, int[] placed, List<Group> groups, DenseRows rows, TextReading reader, MiningOptions options)
    {
        var near = groups.ConvertAll(g => Group.Of(rows, g.Texts.FindAll(t => g.Similarity(rows, t) >= options.NearEnough)));
        var members = near.ConvertAll(_ => new List<int>());
        for (var i = 0; i < voices.Count; i++)
        {
            reader.Read(voices[i].Text);
            if (placed[i] >= 0 && Vectors.Dot(reader.Row, groups[placed[i]].Centre) >= options.NearEnough)
            {
                members[placed[i]].Add(i);
            }
        }

        return [.. near.Index().Where(g => g.Item.Texts.Count >= FewestShown).OrderByDescending(g => g.Item.Standing(rows, near)).ThenBy(g => g.Index).Select(g => members[g.Index])];
    }
}
