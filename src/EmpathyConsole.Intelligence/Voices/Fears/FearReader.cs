using System.Collections.Frozen;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Voices.Fears;

/// <summary>
/// Finds the voices that hold both cues of an inference, not too far apart. What comes out is an inference and is labelled so; the voice
/// itself never said it: where a fear is named nearby, nothing is inferred.
/// </summary>
public static class FearReader
{
    // about three sentences: further apart the two cues speak of different things
    private const int MostWordsBetween = 40;
    private const int LongestWord = 32;

    // about a sentence on either side of the pair
    private const int WordsAround = 15;

    private static readonly FrozenSet<string> Negations = new[] { "not", "no", "never", "isn't", "wasn't", "aren't", "don't", "didn't", "doesn't", "hardly" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SaidFears = new[]
    {
        "worry", "worried", "worries", "worrying", "afraid", "scared", "scares", "scary", "fear", "fears", "feared", "fearing", "nervous", "anxious", "anxiety", "terrified", "dread", "dreading", "frightened", "panic",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The pairs in a text, each inference once, in the order of the table.</summary>
    public static IReadOnlyList<FearPair> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<TextToken>();
        Tokens.Read(text, tokens);
        if (tokens.Count < 4)
        {
            return [];
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Tokens.Fold(text.AsSpan(tokens[i].Start, tokens[i].Length), buffer).ToString();
        }

        var hits = Hits(text, tokens, words);
        if (hits.Count < 2)
        {
            return [];
        }

        var pairs = new List<FearPair>();
        foreach (var row in InferenceTable.Rows)
        {
            if (Nearest(hits, row) is var (a, b) && !IsSaid(words, Math.Min(a.From, b.From), Math.Max(a.To, b.To)))
            {
                var (first, second) = a.From < b.From ? (a, b) : (b, a);
                pairs.Add(new(row, Start(first), Length(first), Start(second), Length(second)));
            }
        }

        return pairs;

        int Start(Hit hit) => tokens[hit.From].Start;
        int Length(Hit hit) => tokens[hit.To].End - tokens[hit.From].Start;
    }

    /// <summary>Whether a fear is named near the pair: then it is said, and nothing is inferred.</summary>
    private static bool IsSaid(string[] words, int from, int to) =>
        words.Skip(Math.Max(0, from - WordsAround)).Take(to - Math.Max(0, from - WordsAround) + 1 + WordsAround).Any(SaidFears.Contains);

    private static List<Hit> Hits(string text, List<TextToken> tokens, string[] words)
    {
        var hits = new List<Hit>();
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var pattern in InferenceTable.Beginning(words[i]))
            {
                var last = pattern.Match(words, tokens, text, i);
                if (last >= 0 && !Negated(words, tokens, i))
                {
                    hits.Add(new(pattern.Cue, i, last));
                }
            }
        }

        return hits;
    }

    private static bool Negated(string[] words, List<TextToken> tokens, int at)
    {
        for (var back = 0; back < 2 && at - back > 0 && !tokens[at - back].AfterBreak; back++)
        {
            if (Negations.Contains(words[at - back - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static (Hit First, Hit Second)? Nearest(List<Hit> hits, Inference row)
    {
        (Hit, Hit)? best = null;
        var least = MostWordsBetween + 1;
        foreach (var a in hits)
        {
            if (a.Cue != row.First)
            {
                continue;
            }

            foreach (var b in hits)
            {
                var between = a.From < b.From ? b.From - a.To : a.From - b.To;
                if (b.Cue == row.Second && between > 0 && between < least)
                {
                    (best, least) = ((a, b), between);
                }
            }
        }

        return best;
    }

    private sealed record Hit(string Cue, int From, int To);
}
