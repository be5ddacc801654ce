using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>How alike themes are by the words of their names and typical quotes: cosine of term counts weighted by how few themes hold the term.</summary>
internal sealed class ThemeWords
{
    private const int MostShared = 3;
    private readonly Dictionary<long, Dictionary<string, double>> weights = [];

    /// <param name="texts">Name and quotes of each theme.</param>
    public ThemeWords(IEnumerable<(long Theme, IReadOnlyList<string> Texts)> texts)
    {
        var counts = texts.ToDictionary(t => t.Theme, t => Count(t.Texts));
        var holders = counts.Values.SelectMany(c => c.Keys).CountBy(w => w, StringComparer.Ordinal).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        foreach (var (theme, words) in counts)
        {
            var rows = words.ToDictionary(w => w.Key, w => (1 + Math.Log(w.Value)) * Math.Log((1.0 + counts.Count) / holders[w.Key]), StringComparer.Ordinal);
            var length = Math.Sqrt(rows.Values.Sum(v => v * v));
            weights[theme] = length > 0 ? rows.ToDictionary(r => r.Key, r => r.Value / length, StringComparer.Ordinal) : [];
        }
    }

    /// <summary>0 to 1, and the words that make it so.</summary>
    public (double Likeness, IReadOnlyList<string> Shared) Between(long a, long b)
    {
        var (one, other) = (weights.GetValueOrDefault(a) ?? [], weights.GetValueOrDefault(b) ?? []);
        var shared = one.Where(w => other.ContainsKey(w.Key)).Select(w => (w.Key, Value: w.Value * other[w.Key])).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();
        return (Math.Clamp(shared.Sum(w => w.Value), 0, 1), [.. shared.Take(MostShared).Select(w => w.Key)]);
    }

    private static Dictionary<string, int> Count(IReadOnlyList<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var tokens = new List<TextToken>();
        foreach (var text in texts)
        {
            Tokens.Read(text, tokens);
            foreach (var word in tokens.Select(t => text.Substring(t.Start, t.End - t.Start).ToLowerInvariant()).Where(w => w.Length > 2 && !StopWords.Contains(w)))
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }
}
