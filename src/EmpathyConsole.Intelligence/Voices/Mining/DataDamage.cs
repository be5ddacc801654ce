using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>
/// Words that a careless search-and-replace left in an export ("Flightled", "Flightr": somewhere "cancel" became "Cancelled Flight").
/// Nobody said them, so no label may. A word is damaged when it is a far more frequent word with an ending English does not have; then the
/// same word with a proper ending is too, where it nearly always stands after the same neighbour.
/// </summary>
internal sealed class DataDamage
{
    private const int Fewest = 3;
    private const int TimesRarer = 8;
    private const int ShortestWord = 4;
    private const int LongestEnding = 3;
    private const double SameNeighbour = 0.8;

    private static readonly FrozenSet<string> Endings = new[]
    {
        "s", "es", "ed", "d", "ing", "er", "ers", "r", "rs", "ly", "y", "al", "ion", "or", "ors", "ish", "n", "en", "th", "est", "st", "ty", "ic", "n't", "'s", "'ll", "'re", "'ve", "'d", "age", "ful", "ism", "ist", "man", "men", "out", "off", "up", "ups", "in", "ins", "on", "able", "ity", "ies", "ive", "ure", "ent", "ant", "way", "one", "day", "can", "not", "ism", "t", "e", "a", "i", "o", "m", "k",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Proper = new[] { "s", "ed", "ing", "er", "ers", "d", "r" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<int> damaged = [];

    public DataDamage(Corpus corpus)
    {
        var counts = new Dictionary<int, int>();
        var before = new Dictionary<int, Dictionary<int, int>>();
        for (var text = 0; text < corpus.Texts.Count; text++)
        {
            var words = corpus.WordsOf(text);
            for (var i = 0; i < words.Length; i++)
            {
                counts[words[i]] = counts.GetValueOrDefault(words[i]) + 1;
                if (i > 0)
                {
                    var of = before.TryGetValue(words[i], out var known) ? known : before[words[i]] = [];
                    of[words[i - 1]] = of.GetValueOrDefault(words[i - 1]) + 1;
                }
            }
        }

        var ids = counts.Keys.ToDictionary(corpus.WordName, w => w, StringComparer.Ordinal);
        var split = counts.Where(c => c.Value >= Fewest).Select(c => (Word: c.Key, Base: BaseOf(corpus.WordName(c.Key), c.Value, ids, counts))).Where(s => s.Base.Length > 0).ToList();
        var bases = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, stem) in split.Where(s => !Endings.Contains(corpus.WordName(s.Word)[s.Base.Length..]) && Follows(s.Word, before, out var _)))
        {
            damaged.Add(word);
            Follows(word, before, out var neighbour);
            bases.TryAdd(stem, neighbour);
        }

        foreach (var (word, stem) in split)
        {
            if (bases.TryGetValue(stem, out var _) && Proper.Contains(corpus.WordName(word)[stem.Length..]) && Follows(word, before, out var _))
            {
                damaged.Add(word);
            }
        }
    }

    public bool Has(int word) => damaged.Contains(word);

    private static string BaseOf(string word, int count, Dictionary<string, int> ids, Dictionary<int, int> counts)
    {
        for (var length = word.Length - 1; length >= Math.Max(ShortestWord, word.Length - LongestEnding); length--)
        {
            if (ids.TryGetValue(word[..length], out var stem) && counts[stem] >= TimesRarer * count)
            {
                return word[..length];
            }
        }

        return "";
    }

    private static bool Follows(int word, Dictionary<int, Dictionary<int, int>> before, out int neighbour)
    {
        neighbour = -1;
        if (!before.TryGetValue(word, out var of))
        {
            return false;
        }

        var most = of.OrderByDescending(o => o.Value).ThenBy(o => o.Key).First();
        neighbour = most.Key;
        return most.Value >= SameNeighbour * of.Values.Sum();
    }
}
