namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>
/// Finds all phrases of all rules in one pass over the words of a text (Aho and Corasick 1975, over words instead of letters: a phrase
/// is word-bounded by nature, and line breaks, hyphens and commas inside it do not matter). Reports every match, overlapping or not.
/// </summary>
internal sealed class PhraseAutomaton(Vocabulary vocabulary)
{
    private readonly Dictionary<long, int> next = [];
    private readonly List<int> fallback = [0];
    private readonly List<List<int>> found = [[]];
    private readonly List<Phrase> phrases = [];
    private readonly HiddenPhrases hidden = new();

    /// <summary>Adds a plain phrase under a tag; call <see cref="Seal"/> after the last.</summary>
    public void Add(IReadOnlyList<string> words, int tag)
    {
        var (begins, ends) = (string.Equals(words[0], PhraseLanguage.Beginning, StringComparison.Ordinal), string.Equals(words[^1], PhraseLanguage.End, StringComparison.Ordinal));
        words = [.. words.Skip(begins ? 1 : 0).SkipLast(ends ? 1 : 0)];
        var state = 0;
        var numbers = new string?[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            var word = Number(words[i], ref numbers[i]);
            if (!next.TryGetValue(Key(state, word), out var to))
            {
                to = found.Count;
                next[Key(state, word)] = to;
                found.Add([]);
                fallback.Add(0);
            }

            state = to;
        }

        found[state].Add(phrases.Count);
        var exactly = Array.Exists(numbers, n => n is not null) ? numbers : null;
        phrases.Add(new(tag, words.Count, begins, ends, exactly));
        hidden.Add(new(words, tag, exactly, begins, ends));
    }

    /// <summary>Lays the links that let a failed phrase go on as the beginning of another.</summary>
    public void Seal()
    {
        hidden.Seal();
        var children = next.GroupBy(e => (int)(e.Key >> 32)).ToDictionary(g => g.Key, g => g.Select(e => (Word: (int)(e.Key & 0xffffffff), To: e.Value)).ToList());
        var queue = new Queue<int>(children.TryGetValue(0, out var roots) ? roots.Select(r => r.To) : []);
        while (queue.TryDequeue(out var state))
        {
            found[state].AddRange(found[fallback[state]]);
            foreach (var (word, to) in children.GetValueOrDefault(state) ?? [])
            {
                fallback[to] = Step(fallback[state], word);
                queue.Enqueue(to);
            }
        }
    }

    /// <summary>Every phrase in a text: those that stand in it plainly, by their ends, then those in disguise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens, over the vocabulary of this automaton.</param>
    /// <param name="squashed">Its letters squashed, if they were kept.</param>
    public List<PhraseMatch> Find(string text, List<Token> tokens, SquashedRuns? squashed = null)
    {
        List<PhraseMatch> matches = [];
        FindPlain(text, tokens, matches);
        if (squashed is null || hidden.MayHold(squashed.Runs) || (squashed.LoneRuns is { } lones && hidden.MayHold(lones)))
        {
            FindHidden(text, tokens, matches);
        }

        return matches;
    }

    private void FindHidden(string text, List<Token> tokens, List<PhraseMatch> matches)
    {
        HashSet<PhraseMatch> seen = [];
        void Add(HiddenPhrase phrase, int start, int end)
        {
            var first = FirstEndingAfter(tokens, start);
            var last = first;
            while (last < tokens.Count && tokens[last].Start < end)
            {
                last++;
            }

            seen.Add(new(phrase.Tag, first, last - 1, start, end, Disguised: true));
        }

        var squashed = Squashed.Read(text, lonesAreLetters: false);
        hidden.Find(squashed, Add);
        if (squashed.HasLones)
        {
            hidden.Find(Squashed.Read(text, lonesAreLetters: true), Add);
        }

        matches.AddRange(seen);
    }

    private static int FirstEndingAfter(List<Token> tokens, int place)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End > place ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private void FindPlain(string text, List<Token> tokens, List<PhraseMatch> matches)
    {
        var state = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Word;
            if (word is Token.Unknown or Token.Break)
            {
                state = 0;
                continue;
            }

            state = Step(state, word);
            foreach (var index in found[state])
            {
                var phrase = phrases[index];
                if (Holds(phrase, text, tokens, i))
                {
                    var first = i - phrase.Length + 1;
                    matches.Add(new(phrase.Tag, first, i, tokens[first].Start, tokens[i].End));
                }
            }
        }
    }

    private static long Key(int state, int word) => ((long)state << 32) | (uint)word;

    private static bool Holds(Phrase phrase, string text, List<Token> tokens, int last)
    {
        var first = last - phrase.Length + 1;
        return (!phrase.Begins || first == 0 || tokens[first - 1].Word == Token.Break)
            && (!phrase.Ends || last == tokens.Count - 1 || tokens[last + 1].Word == Token.Break)
            && (phrase.Numbers is null || NumbersAgree(text, tokens, first, phrase.Numbers));
    }

    private static bool NumbersAgree(string text, List<Token> tokens, int first, string?[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            var token = tokens[first + i];
            if (numbers[i] is { } number && !string.Equals(Folding.Fold(text.AsSpan(token.Start, token.Length)), number, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private int Step(int state, int word)
    {
        int to;
        while (!next.TryGetValue(Key(state, word), out to))
        {
            if (state == 0)
            {
                return 0;
            }

            state = fallback[state];
        }

        return to;
    }

    /// <summary>"#" is any number; "24" is a number that has to be 24.</summary>
    private int Number(string word, ref string? exactly)
    {
        switch (word)
        {
            case PhraseLanguage.Number:
                return Token.Number;
            case PhraseLanguage.Clock:
                return Token.Clock;
            default:
                if (!char.IsDigit(word[0]))
                {
                    return vocabulary.Add(word);
                }

                exactly = word;
                return word.Contains(':', StringComparison.Ordinal) ? Token.Clock : Token.Number;
        }
    }

    private sealed record Phrase(int Tag, int Length, bool Begins, bool Ends, string?[]? Numbers);
}
