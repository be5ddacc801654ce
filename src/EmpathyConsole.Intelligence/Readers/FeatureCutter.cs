using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Readers;

/// <summary>
/// The features of a text with how often each occurs. A feature is a short string, its block's letter first ("w not_good", "c_goo"),
/// known by a hash of 64 bits; the string itself is only made when asked for. Not for use by several threads at once.
/// </summary>
internal sealed class FeatureCutter(FeatureOptions options)
{
    /// <summary>A text longer than this is read to here: nobody's feelings need more, and a file must not stop the room.</summary>
    public const int LongestText = 20_000;

    private const int NegationReach = 4;
    private const int LongestKey = 160;
    private const ulong Offset = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    private static readonly FrozenSet<string> Negations = new[]
    {
        "not", "no", "never", "cannot", "without", "hardly", "barely", "nobody", "nothing", "none", "neither", "nor", "cant", "dont", "wont", "isnt", "didnt", "doesnt", "wasnt", "aint",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly WordCutter cutter = new();
    private readonly Dictionary<ulong, int> counts = [];
    private readonly char[] key = new char[LongestKey];

    /// <summary>Called for each feature when set: its hash and its string.</summary>
    /// <remarks>The string is only made for it, so that reading makes none.</remarks>
    public Action<ulong, string>? Naming { get; set; }

    /// <summary>Fills the counts of each feature of the text; they hold until the next call.</summary>
    public IReadOnlyDictionary<ulong, int> Cut(string text)
    {
        counts.Clear();
        cutter.Cut(text.AsSpan(0, Math.Min(text.Length, LongestText)));
        var words = cutter.Words;
        Grams(words);
        if (options.LongestPiece > 0)
        {
            foreach (var word in words)
            {
                Pieces(word);
            }
        }

        if (options.Manner)
        {
            Manner(words);
        }

        return counts;
    }

    /// <summary>The block a feature's string belongs to.</summary>
    public static FeatureBlock BlockOf(string feature) => feature[0] switch { 'w' => FeatureBlock.Words, 'c' => FeatureBlock.Pieces, _ => FeatureBlock.Manner };

    public static ulong Hash(ReadOnlySpan<char> feature)
    {
        var h = Offset;
        foreach (var c in feature)
        {
            h = (h ^ c) * Prime;
        }

        h ^= h >> 29;
        h *= 0xBF58476D1CE4E5B9UL;
        return h ^ (h >> 32);
    }

    private void Grams(List<string> words)
    {
        var negated = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var length = 0;
            for (var n = 1; n <= options.LongestWordGram && i + n <= words.Count; n++)
            {
                if (length + words[i + n - 1].Length + 2 > LongestKey)
                {
                    break;
                }

                key[length == 0 ? 0 : length] = length == 0 ? 'w' : ' ';
                length = length == 0 ? 1 : length + 1;
                words[i + n - 1].CopyTo(key.AsSpan(length));
                length += words[i + n - 1].Length;
                Add(length);
            }

            if (options.Negation)
            {
                negated = Negated(words[i], negated);
            }
        }
    }

    private int Negated(string word, int left)
    {
        if (!char.IsLetterOrDigit(word[0]) && word[0] is not '\'' and not '-' and not '"' and not '[')
        {
            return 0;
        }

        if (left > 0)
        {
            "w~".CopyTo(key);
            word.CopyTo(key.AsSpan(2));
            Add(word.Length + 2);
        }

        return Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal) ? NegationReach : left - 1;
    }

    private void Pieces(string word)
    {
        if (word.Length == 0 || !char.IsLetterOrDigit(word[0]))
        {
            return;
        }

        Span<char> padded = stackalloc char[word.Length + 2];
        padded[0] = padded[^1] = '_';
        word.CopyTo(padded[1..]);
        for (var n = options.ShortestPiece; n <= options.LongestPiece; n++)
        {
            for (var i = 0; i + n <= padded.Length; i++)
            {
                key[0] = 'c';
                padded.Slice(i, n).CopyTo(key.AsSpan(1));
                Add(n + 1);
            }

            if (n >= padded.Length)
            {
                break;
            }
        }
    }

    private void Manner(List<string> words)
    {
        Note("shouted", cutter.Shouted);
        Note("stretched", cutter.Stretched);
        Note("pictures", cutter.Pictures);
        Note("!", words.Count(w => w.Contains('!', StringComparison.Ordinal)));
        Note("?", words.Count(w => w.Contains('?', StringComparison.Ordinal)));
        Note("...", words.Count(w => w.StartsWith("..", StringComparison.Ordinal)));
        Note("long", (int)Math.Log2(words.Count + 1));
        if (words.Count > 0)
        {
            Say("first", words[0]);
            Say("last", words[^1]);
            if (words.Count > 1)
            {
                Say("first", words[0] + " " + words[1]);
                Say("last", words[^2] + " " + words[^1]);
            }
        }
    }

    private void Note(string what, int times)
    {
        if (times > 0)
        {
            Say(what, times switch { >= 6 => "6", >= 4 => "4", _ => times.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        }
    }

    private void Say(string what, string value)
    {
        if (what.Length + value.Length + 2 <= LongestKey)
        {
            key[0] = 'm';
            what.CopyTo(key.AsSpan(1));
            key[what.Length + 1] = '=';
            value.CopyTo(key.AsSpan(what.Length + 2));
            Add(what.Length + value.Length + 2);
        }
    }

    private void Add(int length)
    {
        var hash = Hash(key.AsSpan(0, length));
        counts[hash] = counts.GetValueOrDefault(hash) + 1;
        if (Naming is { } naming)
        {
            naming(hash, new string(key, 0, length));
        }
    }
}
