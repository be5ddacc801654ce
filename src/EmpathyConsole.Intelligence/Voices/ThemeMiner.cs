using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Intelligence.Voices.Mining;

namespace EmpathyConsole.Intelligence.Voices;

/// <summary>
/// Finds themes in verbatims: TF-IDF of words and pairs, a randomised SVD, k-means on the sphere cut fine and then joined. The same texts
/// give the same themes in whatever order they come; identical texts share a theme; every quote is a span of its text.
/// </summary>
public static class ThemeMiner
{
    private const int MostContrasts = 12;

    /// <summary>Mines the voices. Texts must be English; ids distinct.</summary>
    public static MinedThemes Mine(IReadOnlyList<VoiceText> voices, MiningOptions? options = null, Action<string>? step = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(voices);
        options ??= MiningOptions.Default;
        step?.Invoke("Reading the words");
        var byText = voices.GroupBy(v => v.Text, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (Text: g.Key, Ids: g.Select(v => v.Id).Order().ToArray())).ToArray();
        var corpus = new Corpus([.. byText.Select(t => t.Text)]);
        var terms = TermTable.Build(corpus);
        if (terms.Names.Count < 2)
        {
            return new([], [.. voices.Select(v => v.Id).Order()]);
        }

        step?.Invoke("Comparing what was said");
        var rows = MeaningSpace.Embed(terms.Rows, terms.Names, options.Dimensions, cancellation);
        var groups = Grouping.Find(rows, options, cancellation);

        step?.Invoke("Naming the themes");
        var kinds = new KindReader(corpus, cancellation);
        var felt = groups.SelectMany(g => kinds.ByFeeling(g.Texts, options.FewestVoices * 2)).Select(t => (Group: Group.Of(rows, t), Kind: kinds.KindOf(t))).Where(g => g.Kind is not null).ToList();
        var labels = new LabelWriter(corpus, rows, kinds).Write([.. felt.Select(f => f.Group)], [.. felt.Select(f => f.Kind!.Value)]);
        var themes = new List<MinedTheme>();
        for (var i = 0; i < felt.Count; i++)
        {
            if (labels[i].Count > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                themes.Add(Build(corpus, rows, kinds, felt[i].Group, felt[i].Kind!.Value, labels[i], byText));
            }
        }

        var sorted = themes.SelectMany(t => t.Members).Select(m => m.Id).ToHashSet();
        return new(
            [.. themes.OrderByDescending(t => t.Members.Count).ThenBy(t => t.Label, StringComparer.Ordinal)],
            [.. voices.Select(v => v.Id).Where(id => !sorted.Contains(id)).Order()]);
    }

    private static MinedTheme Build(Corpus corpus, DenseRows rows, KindReader kinds, Group group, ThemeKind kind, IReadOnlyList<string> labels, (string Text, long[] Ids)[] byText)
    {
        var cut = group.Texts.Select(text => QuoteChooser.Choose(corpus, kinds, text, kind, labels[0], group.Similarity(rows, text))).ToList();
        cut.Sort(static (a, b) => a.Typical != b.Typical ? b.Typical.CompareTo(a.Typical) : a.Text.CompareTo(b.Text));
        var contrast = Contrasts(rows, cut);
        var members = new List<MinedMember>();
        foreach (var quote in cut)
        {
            // of identical texts only the first is shown among the different ones
            var rank = contrast.GetValueOrDefault(quote.Text);
            members.AddRange(byText[quote.Text].Ids.Select((id, i) => new MinedMember(id, quote.Similarity, quote.Start, quote.Length, i == 0 ? rank : 0)));
        }

        return new(kind, labels[0], [.. labels.Skip(1)], Math.Clamp(group.Cohesion(rows), 0, 1), members);
    }

    /// <summary>Farthest first from the most typical text: each next one is the least like all chosen before.</summary>
    private static Dictionary<int, int> Contrasts(DenseRows rows, List<ChosenQuote> cut)
    {
        var nearest = cut.Select(q => Vectors.Dot(rows[q.Text], rows[cut[0].Text])).ToArray();
        var chosen = new Dictionary<int, int>();
        while (chosen.Count < Math.Min(MostContrasts, cut.Count - 1))
        {
            var farthest = -1;
            for (var i = 1; i < cut.Count; i++)
            {
                if (!chosen.ContainsKey(cut[i].Text) && (farthest < 0 || nearest[i] < nearest[farthest]))
                {
                    farthest = i;
                }
            }

            chosen[cut[farthest].Text] = chosen.Count + 1;
            for (var i = 1; i < cut.Count; i++)
            {
                nearest[i] = Math.Max(nearest[i], Vectors.Dot(rows[cut[i].Text], rows[cut[farthest].Text]));
            }
        }

        return chosen;
    }
}
