using EmpathyConsole.Domain.Moments;

namespace EmpathyConsole.Intelligence.Moments;

/// <summary>Finds cues in words: longest phrase first at each place, each word counted once for each reading.</summary>
internal sealed class CueReader
{
    private readonly Dictionary<string, List<Cue>> byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Cue>> byStem = new(StringComparer.Ordinal);

    private CueReader()
    {
        foreach (var cue in CueLexicon.All.OrderByDescending(c => c.Words.Length).ThenByDescending(c => c.Weight))
        {
            var first = cue.Words[0];
            var (index, key) = first.EndsWith('*') ? (byStem, first[..4]) : (byWord, first);
            if (!index.TryGetValue(key, out var cues))
            {
                index[key] = cues = [];
            }

            cues.Add(cue);
        }
    }

    public static CueReader Shared { get; } = new();

    /// <summary>Every cue found, with what it weighs here.</summary>
    public List<(ReadingKind Says, double Weight, string Words)> Find(IReadOnlyList<Token> tokens)
    {
        var found = new List<(ReadingKind, double, string)>();
        var takenTo = new Dictionary<ReadingKind, int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            foreach (var cue in At(tokens[i].Word))
            {
                if (takenTo.GetValueOrDefault(cue.Says) > i || !Matches(cue, tokens, i))
                {
                    continue;
                }

                takenTo[cue.Says] = i + cue.Words.Length;
                if (Weighed(cue, tokens, i) is { } weighed)
                {
                    found.Add(weighed);
                }
            }
        }

        return found;
    }

    private static bool Matches(Cue cue, IReadOnlyList<Token> tokens, int at)
    {
        if (at + cue.Words.Length > tokens.Count)
        {
            return false;
        }

        for (var k = 0; k < cue.Words.Length; k++)
        {
            var (wanted, token) = (cue.Words[k], tokens[at + k]);
            var same = wanted.EndsWith('*') ? token.Word.StartsWith(wanted.AsSpan(0, wanted.Length - 1), StringComparison.Ordinal) : string.Equals(wanted, token.Word, StringComparison.Ordinal);
            if (!same || token.Sentence != tokens[at].Sentence)
            {
                return false;
            }
        }

        return true;
    }

    private static (ReadingKind, double, string)? Weighed(Cue cue, IReadOnlyList<Token> tokens, int at)
    {
        var words = string.Join(' ', Enumerable.Range(at, cue.Words.Length).Select(k => tokens[k].Word));
        if (cue.OwnNegation)
        {
            return (cue.Says, cue.Weight, words);
        }

        for (var k = at - 1; k >= Math.Max(0, at - Negation.Reach) && tokens[k].Sentence == tokens[at].Sentence; k--)
        {
            if (Negation.Is(tokens[k].Word))
            {
                // "not happy" speaks against; "no problem" and "not angry" speak for nothing.
                return cue.Says == ReadingKind.Receptive ? (ReadingKind.Frustrated, 1, tokens[k].Word + " " + words) : null;
            }
        }

        return (cue.Says, cue.Weight, words);
    }

    private IEnumerable<Cue> At(string word)
    {
        var exact = byWord.GetValueOrDefault(word) ?? [];
        return word.Length >= 4 && byStem.TryGetValue(word[..4], out var stems) ? exact.Concat(stems) : exact;
    }
}
