using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Names groups by phrases their texts really use: frequent inside, rare outside, long enough to say one thing. Never stems.
/// </summary>
internal sealed class LabelWriter(Corpus corpus, DenseRows rows, KindReader kinds)
{
    private const int TextsRead = 400;
    private const int LabelsEach = 4;

    // a label that fewer share would not fit most quotes
    private const double LeastShare = 0.08;

    // "still waiting" says more of a frustration than "waiting"
    private const double FeltBonus = 1.35;

    // beyond this a rarer word elsewhere is no better label
    private const double MostOdds = 4;

    // "Wells Fargo" says of whom, not what
    private const double OnlyNames = 0.4;
    private readonly PhraseBook book = new(corpus);

    /// <summary>Labels for each group, best first, the first of no two groups alike; none where no phrase is shared by enough texts.</summary>
    public IReadOnlyList<string>[] Write(IReadOnlyList<Group> groups, IReadOnlyList<ThemeKind> kindOf)
    {
        var sample = groups.Select(Central).ToArray();
        var everywhere = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        foreach (var text in sample.SelectMany(s => s))
        {
            book.Count(text, everywhere, seen);
        }

        var total = sample.Sum(s => s.Count);
        var labels = new IReadOnlyList<string>[groups.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var g in Enumerable.Range(0, groups.Count).OrderByDescending(g => groups[g].Texts.Count).ThenBy(g => groups[g].Texts[0]))
        {
            labels[g] = [.. Candidates(sample[g], everywhere, total, kindOf[g]).Select(book.Title).Where(l => !taken.Contains(l)).Distinct(StringComparer.OrdinalIgnoreCase).Take(LabelsEach)];
            taken.UnionWith(labels[g].Take(1));
        }

        return labels;
    }

    private List<int> Central(Group group) =>
        [.. group.Texts.OrderByDescending(t => group.Similarity(rows, t)).ThenBy(t => t).Take(TextsRead)];

    private IEnumerable<Phrase> Candidates(List<int> texts, Dictionary<ulong, int> everywhere, int total, ThemeKind kind)
    {
        var fewest = Math.Max(2, (int)(LeastShare * texts.Count));
        return book.Read(texts)
            .Where(u => u.Value.Texts >= fewest)
            .Select(u => (Phrase: u.Value.Best(), u.Value.Whole, u.Value.Texts, Elsewhere: everywhere[u.Key] - u.Value.Texts))
            .Select(c => (c.Phrase, Score: Score(c.Phrase, c.Texts, texts.Count, c.Elsewhere, total - texts.Count, kind) * c.Whole))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Phrase.Text).ThenBy(c => c.Phrase.First)
            .Select(c => c.Phrase);
    }

    private double Score(Phrase phrase, int inside, int n, int outside, int others, ThemeKind kind)
    {
        var odds = Math.Log((inside + 0.5) / (n - inside + 0.5)) - Math.Log((outside + 0.5) / (others - outside + 0.5));
        return odds <= 0 ? 0 : Math.Pow(inside, 0.65) * Math.Min(MostOdds, odds) * Shape(phrase) * (phrase.Count > 1 && SaysKind(phrase, kind) ? FeltBonus : 1);
    }

    /// <summary>Two to four words read like a title; one word says little.</summary>
    private double Shape(Phrase phrase)
    {
        var (contents, names) = (0, 0);
        foreach (var word in corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count))
        {
            contents += corpus.StemOf(word) >= 0 ? 1 : 0;
            names += corpus.StemOf(word) >= 0 && char.IsUpper(corpus.Written(word)[0]) ? 1 : 0;
        }

        return (names == contents ? OnlyNames : 1) * (contents, phrase.Count) switch
        {
            (1, 1) => 0.12,
            (1, _) => 0.85,
            (2, <= 3) => 1.25,
            (2, _) => 1.35,
            (3, _) => 1.5,
            _ => 1.4,
        };
    }

    private bool SaysKind(Phrase phrase, ThemeKind kind)
    {
        var tokens = corpus.TokensOf(phrase.Text);
        var (start, end) = (tokens[phrase.First].Start, tokens[phrase.First + phrase.Count - 1].End);
        foreach (var hit in kinds.HitsOf(phrase.Text))
        {
            if (hit.Kind == kind && hit.Start < end && hit.End > start)
            {
                return true;
            }
        }

        return false;
    }
}
