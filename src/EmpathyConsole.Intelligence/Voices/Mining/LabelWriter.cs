using System.Collections.Frozen;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Names groups by phrases their texts really use: frequent inside, rare outside, long enough to say one thing. Never stems.
/// </summary>
internal sealed class LabelWriter(Corpus corpus, DenseRows rows, KindReader kinds)
{
    private const int TextsRead = 400;
    private const int LabelsEach = 4;
    private const int CandidatesRead = 24;
    private const int MoreSaid = 2;

    // a label that fewer share would not fit most quotes
    private const double LeastShare = 0.08;

    // "still waiting" says more of a frustration than "waiting"
    private const double FeltBonus = 1.5;

    // "violated my rights" says what happened, "consumer reporting agency" only to whom
    private const double HappensBonus = 1.35;

    // beyond this a rarer word elsewhere is no better label
    private const double MostOdds = 4;

    // "Wells Fargo" says of whom, not what
    private const double OnlyNames = 0.4;
    private static readonly FrozenSet<string> Doing = new[]
    {
        "my", "me", "was", "were", "is", "are", "isn't", "wasn't", "be", "been", "has", "have", "had", "haven't", "hasn't", "to", "these", "lost", "get", "can't", "cannot", "won't", "couldn't", "don't", "didn't", "doesn't", "not", "no", "never", "still", "without",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly PhraseBook book = new(corpus);

    /// <summary>Labels for each group, best first; none where no phrase is shared by enough texts.</summary>
    public IReadOnlyList<GroupLabel>[] Write(IReadOnlyList<Group> groups, IReadOnlyList<ThemeKind> kindOf)
    {
        var sample = groups.Select(Central).ToArray();
        var everywhere = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        foreach (var text in sample.SelectMany(s => s))
        {
            book.Count(text, everywhere, seen);
        }

        var total = sample.Sum(s => s.Count);
        var labels = new IReadOnlyList<GroupLabel>[groups.Count];
        foreach (var g in Enumerable.Range(0, groups.Count).OrderByDescending(g => groups[g].Texts.Count).ThenBy(g => groups[g].Texts[0]))
        {
            var candidates = Candidates(sample[g], everywhere, total, kindOf[g]).Take(CandidatesRead).ToList();
            labels[g] = [.. Titles(candidates).DistinctBy(l => l.Idea, StringComparer.Ordinal).DistinctBy(l => l.Title, StringComparer.OrdinalIgnoreCase).Take(LabelsEach)];
        }

        return labels;
    }

    /// <summary>
    /// A phrase as it is; a single word, or one with a "not" before it, may mean many things and gets the two things most said with it:
    /// "Seat: upgrade, first class", "Not working: card, top up".
    /// </summary>
    private IEnumerable<GroupLabel> Titles(List<Phrase> candidates)
    {
        foreach (var phrase in candidates)
        {
            var said = ContentOf(phrase);
            var title = book.Title(phrase);
            if (said.Count > 1 || (phrase.Count > 1 && !Opposes(phrase)))
            {
                yield return new(title, IdeaOf(phrase), false);
                continue;
            }

            var more = new List<string>();
            foreach (var other in candidates)
            {
                var stems = ContentOf(other);
                if (stems.Count is 1 or 2 && other.Count <= 2 && more.Count < MoreSaid && !stems.Overlaps(said) && !IsName(other))
                {
                    said.UnionWith(stems);
                    var words = book.Title(other);
                    more.Add(words.Length > 1 && char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..]);
                }
            }

            yield return new(more.Count == 0 ? title : $"{title}: {string.Join(", ", more)}", IdeaOf(phrase), more.Count == 0 && phrase.Count == 1);
        }
    }

    private string IdeaOf(Phrase phrase)
    {
        var words = corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count).ToArray();
        return string.Join(' ', words.Where(w => corpus.StemOf(w) >= 0 || PhraseBook.Matters(corpus.WordName(w))).Select(w => corpus.StemOf(w) is >= 0 and var stem ? corpus.StemName(stem) : corpus.WordName(w)).Order(StringComparer.Ordinal));
    }

    private HashSet<int> ContentOf(Phrase phrase)
    {
        var stems = new HashSet<int>();
        foreach (var word in corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count))
        {
            if (corpus.StemOf(word) is >= 0 and var stem)
            {
                stems.Add(stem);
            }
        }

        return stems;
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
        return odds <= 0 ? 0 : Math.Pow(inside, 0.65) * Math.Min(MostOdds, odds) * Shape(phrase) * (phrase.Count > 1 && SaysKind(phrase, kind) ? FeltBonus : phrase.Count > 1 && Happens(phrase) ? HappensBonus : 1);
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

    /// <summary>Whether something is done or is so: a word of being or having, of me and mine, or a doing word by its ending.</summary>
    private bool Happens(Phrase phrase)
    {
        foreach (var word in corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count))
        {
            var name = corpus.WordName(word);
            if (Doing.Contains(name) || (corpus.StemOf(word) >= 0 && name.Length > 5 && name.EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(Phrase phrase)
    {
        foreach (var word in corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count))
        {
            if (corpus.StemOf(word) >= 0 && char.IsUpper(corpus.Written(word)[0]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Opposes(Phrase phrase) => PhraseBook.Negates(corpus.WordName(corpus.WordsOf(phrase.Text)[phrase.First]));

    private bool SaysKind(Phrase phrase, ThemeKind kind)
    {
        if ((kind is ThemeKind.Frustration or ThemeKind.Fear or ThemeKind.Confusion) && Opposes(phrase))
        {
            return true;
        }

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
