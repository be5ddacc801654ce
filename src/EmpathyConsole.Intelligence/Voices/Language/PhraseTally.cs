using System.Globalization;
using System.Runtime.InteropServices;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Language;

/// <summary>
/// Counts in how many voices of two groups each phrase stands. Phrases are told apart by the words' numbers; longer ones are only counted
/// when their words are frequent enough, since no phrase is said by more voices than its rarest word.
/// </summary>
internal sealed class PhraseTally
{
    private const int LongestWord = 32;
    private const int WordBits = 21;
    private readonly Dictionary<string, int> wordIds = new(StringComparer.Ordinal);
    private readonly List<string> wordNames = [];
    private readonly List<bool> isContent = [];
    private readonly List<bool> isOpener = [];
    private readonly List<Said> voices = [];

    /// <summary>Voices that were added to each group.</summary>
    public PhraseCount Voices { get; private set; }

    public void Add(string text, bool first)
    {
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);
        var lookup = wordIds.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestWord];
        var words = new int[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var folded = Tokens.Fold(text.AsSpan(tokens[i].Start, tokens[i].Length), buffer);
            if (!lookup.TryGetValue(folded, out var id))
            {
                id = wordNames.Count;
                wordIds[folded.ToString()] = id;
                wordNames.Add(folded.ToString());
                isContent.Add(PhraseShape.IsContent(folded));
                isOpener.Add(PhraseShape.Opens(folded));
            }

            // the sign says whether punctuation parts the word from the one before
            words[i] = tokens[i].AfterBreak ? ~id : id;
        }

        voices.Add(new(text, words, first));
        Voices = first ? Voices with { InA = Voices.InA + 1 } : Voices with { InB = Voices.InB + 1 };
    }

    /// <summary>Every phrase that at least so many voices say.</summary>
    public Dictionary<long, PhraseCount> Count(int fewest, CancellationToken cancellation)
    {
        var counts = new Dictionary<long, PhraseCount>();
        var frequent = new bool[wordNames.Count];
        for (var length = 1; length <= PhraseShape.LongestPhrase; length++)
        {
            var found = CountOf(length, frequent, cancellation);
            foreach (var (key, count) in found)
            {
                if (length == 1)
                {
                    frequent[Word(key, 0)] = count.All >= fewest;
                }

                if (count.All >= fewest && (length > 1 || isContent[Word(key, 0)]))
                {
                    counts[key] = count;
                }
            }
        }

        return counts;
    }

    /// <summary>The words of a phrase, in small letters.</summary>
    public string Name(long key) => string.Join(' ', Words(key).Select(w => wordNames[w]));

    /// <summary>How people mostly write each of the phrases.</summary>
    public Dictionary<long, string> Written(IReadOnlyCollection<long> keys)
    {
        var wanted = keys.ToHashSet();
        var spellings = wanted.ToDictionary(k => k, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        var tokens = new List<TextToken>();
        foreach (var voice in voices)
        {
            Tokens.Read(voice.Text, tokens);
            for (var length = 1; length <= PhraseShape.LongestPhrase; length++)
            {
                for (var at = 0; at + length <= voice.Words.Length; at++)
                {
                    if (KeyAt(voice.Words, at, length) is { } key && spellings.TryGetValue(key, out var seen))
                    {
                        CollectionsMarshal.GetValueRefOrAddDefault(seen, Spelling(voice.Text.AsSpan(tokens[at].Start, tokens[at + length - 1].End - tokens[at].Start), tokens[at].AfterBreak), out _)++;
                    }
                }
            }
        }

        return spellings.ToDictionary(s => s.Key, s => s.Value.Count == 0 ? Name(s.Key) : s.Value.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key);
    }

    /// <summary>Whether the second phrase stands in the first as a run of its words.</summary>
    public static bool Holds(long longer, long shorter)
    {
        var (a, b) = (Words(longer).ToArray(), Words(shorter).ToArray());
        return a.Length > b.Length && Enumerable.Range(0, a.Length - b.Length + 1).Any(at => a.AsSpan(at, b.Length).SequenceEqual(b));
    }

    private static IEnumerable<int> Words(long key)
    {
        for (var place = 0; place < PhraseShape.LongestPhrase && Word(key, place) >= 0; place++)
        {
            yield return Word(key, place);
        }
    }

    private static int Word(long key, int place) => (int)((key >> (WordBits * place)) & ((1 << WordBits) - 1)) - 1;

    /// <summary>A word at the start of a sentence is written as in the middle of one, unless it is all capitals or "I".</summary>
    private static string Spelling(ReadOnlySpan<char> said, bool starts) =>
        starts && said.Length > 1 && char.IsUpper(said[0]) && char.IsLower(said[1])
            ? string.Concat([char.ToLower(said[0], CultureInfo.InvariantCulture)], said[1..])
            : said.ToString();

    private Dictionary<long, PhraseCount> CountOf(int length, bool[] frequent, CancellationToken cancellation)
    {
        var counts = new Dictionary<long, PhraseCount>();
        var seen = new HashSet<long>();
        for (var v = 0; v < voices.Count; v++)
        {
            if ((v & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var (_, words, first) = voices[v];
            seen.Clear();
            for (var at = 0; at + length <= words.Length; at++)
            {
                if ((length == 1 ? KeyAt(words, at, 1) : Candidate(words, at, length, frequent)) is { } key && seen.Add(key))
                {
                    ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
                    count = first ? count with { InA = count.InA + 1 } : count with { InB = count.InB + 1 };
                }
            }
        }

        return counts;
    }

    private long? Candidate(int[] words, int at, int length, bool[] frequent)
    {
        var (start, end) = (IdOf(words[at]), IdOf(words[at + length - 1]));
        if (!isContent[end] || !(isContent[start] || isOpener[start]))
        {
            return null;
        }

        for (var i = at; i < at + length; i++)
        {
            if (!frequent[IdOf(words[i])])
            {
                return null;
            }
        }

        return KeyAt(words, at, length);
    }

    private static long? KeyAt(int[] words, int at, int length)
    {
        long key = 0;
        for (var place = 0; place < length; place++)
        {
            if (place > 0 && words[at + place] < 0)
            {
                return null;
            }

            // more different words than fit: the rest cannot be frequent
            var id = IdOf(words[at + place]) + 1;
            if (id >= 1 << WordBits)
            {
                return null;
            }

            key |= (long)id << (WordBits * place);
        }

        return key;
    }

    private static int IdOf(int word) => word < 0 ? ~word : word;

    private sealed record Said(string Text, int[] Words, bool First);
}
