using System.Globalization;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Names groups by phrases their texts really use: frequent inside, rare outside, long enough to say one thing. Never stems.
/// </summary>
internal sealed class LabelWriter(Corpus corpus, DenseRows rows, KindReader kinds)
{
    private const int TextsRead = 400;
    private readonly PhraseBook book = new(corpus);

    /// <summary>A label for each group, no two alike; null where no phrase is shared by enough texts.</summary>
    public string?[] Write(IReadOnlyList<Group> groups, IReadOnlyList<ThemeKind> kindOf)
    {
        var sample = groups.Select(Central).ToArray();
        var everywhere = new Dictionary<ulong, int>();
        var seen = new HashSet<ulong>();
        foreach (var text in sample.SelectMany(s => s))
        {
            book.Count(text, everywhere, seen);
        }

        var total = sample.Sum(s => s.Count);
        var labels = new string?[groups.Count];
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var g in Enumerable.Range(0, groups.Count).OrderByDescending(g => groups[g].Texts.Count).ThenBy(g => groups[g].Texts[0]))
        {
            labels[g] = Candidates(sample[g], everywhere, total, kindOf[g]).Select(Title).FirstOrDefault(taken.Add);
        }

        return labels;
    }

    /// <summary>Sentence case, straight apostrophes; words written in capitals throughout come down.</summary>
    private static string Title(string phrase)
    {
        var letters = phrase.Count(char.IsLetter);
        var loud = letters > 3 && phrase.Count(char.IsUpper) > letters / 2;
        var calm = loud ? phrase.ToLowerInvariant() : phrase;
        calm = string.Join(' ', calm.Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Calm));
        return char.ToUpper(calm[0], CultureInfo.InvariantCulture) + calm[1..];
    }

    /// <summary>"Customer Service" in the middle of a sentence is no name; acronyms keep their capitals.</summary>
    private static string Calm(string word)
    {
        var upper = word.Count(char.IsUpper);
        return upper == 1 && char.IsUpper(word[0]) && word.Length > 1 && !string.Equals(word, "I'm", StringComparison.Ordinal) ? word.ToLowerInvariant() : word;
    }

    private List<int> Central(Group group) =>
        [.. group.Texts.OrderByDescending(t => group.Similarity(rows, t)).ThenBy(t => t).Take(TextsRead)];

    private IEnumerable<string> Candidates(List<int> texts, Dictionary<ulong, int> everywhere, int total, ThemeKind kind)
    {
        var fewest = Math.Max(2, texts.Count / 40);
        return book.Read(texts)
            .Where(u => u.Value.Texts >= fewest)
            .Select(u => (Phrase: u.Value.Best(), u.Value.Texts, Elsewhere: everywhere[u.Key] - u.Value.Texts))
            .Select(c => (c.Phrase, Score: Score(c.Phrase, c.Texts, texts.Count, c.Elsewhere, total - texts.Count, kind)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Phrase.Text).ThenBy(c => c.Phrase.First)
            .Select(c => book.Surface(c.Phrase));
    }

    private double Score(Phrase phrase, int inside, int n, int outside, int others, ThemeKind kind)
    {
        var odds = Math.Log((inside + 0.5) / (n - inside + 0.5)) - Math.Log((outside + 0.5) / (others - outside + 0.5));
        return odds <= 0 ? 0 : Math.Pow(inside, 0.55) * odds * Shape(phrase) * (SaysKind(phrase, kind) ? 1.3 : 1);
    }

    /// <summary>Two to four words read like a title; one word says little.</summary>
    private double Shape(Phrase phrase)
    {
        var contents = 0;
        foreach (var word in corpus.WordsOf(phrase.Text).Slice(phrase.First, phrase.Count))
        {
            contents += corpus.StemOf(word) >= 0 ? 1 : 0;
        }

        return (contents, phrase.Count) switch
        {
            (1, 1) => 0.45,
            (1, _) => 0.9,
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
