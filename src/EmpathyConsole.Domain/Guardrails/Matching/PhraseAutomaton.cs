namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>
/// Finds all phrases of all rules in one pass over the words of a text (Aho and Corasick 1975, over words instead of letters: a phrase
/// is word-bounded by nature, and line breaks, hyphens and commas inside it do not matter). Reports every match, overlapping or not.
/// </summary>
internal sealed class PhraseAutomaton(Vocabulary vocabulary)
{
    private readonly Transitions next = new();
    private readonly List<Phrase> phrases = [];
    private readonly HiddenPhrases hidden = new();

    // by state: the last phrase that ends there; by phrase: another that ends at the same place
    private readonly List<int> ending = [-1];
    private readonly List<int> samePlace = [];

    // by state, when sealed: where a failed phrase goes on, and the next state on that way where one ends
    private int[] fallback = [0];
    private int[] further = [-1];

    /// <summary>Adds a plain phrase under a tag; call <see cref="Seal"/> after the last.</summary>
    public void Add(IReadOnlyList<string> words, int tag)
    {
        var (begins, ends) = (string.Equals(words[0], PhraseLanguage.Beginning, StringComparison.Ordinal), string.Equals(words[^1], PhraseLanguage.End, StringComparison.Ordinal));
        var (from, to) = (begins ? 1 : 0, words.Count - (ends ? 1 : 0));
        var state = 0;
        string?[]? exactly = null;
        for (var i = from; i < to; i++)
        {
            var word = Number(words[i], out var number);
            if (number is not null)
            {
                (exactly ??= new string?[to - from])[i - from] = number;
            }

            var target = next.Next(state, word);
            if (target < 0)
            {
                target = ending.Count;
                next.Add(state, word, target);
                ending.Add(-1);
            }

            state = target;
        }

        samePlace.Add(ending[state]);
        ending[state] = phrases.Count;
        phrases.Add(new(tag, to - from, begins, ends, exactly));
        hidden.Add(new(words, from, to, tag, exactly, begins, ends));
    }

    /// <summary>Lays the links that let a failed phrase go on as the beginning of another.</summary>
    public void Seal()
    {
        hidden.Seal();
        (fallback, further) = (new int[ending.Count], new int[ending.Count]);
        further[0] = -1;

        // level by level: a fallback is shorter than its state
        var children = next.All().ToLookup(t => t.State);
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (_, word, target) in children[state])
            {
                fallback[target] = state == 0 ? 0 : Step(fallback[state], word);
                further[target] = ending[fallback[target]] >= 0 ? fallback[target] : further[fallback[target]];
                queue.Enqueue(target);
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
        var squashed = Squashed.Read(text, lonesAreLetters: false);
        var found = hidden.Find(squashed);
        if (squashed.HasLones)
        {
            found = [.. (found ?? []).Union(hidden.Find(Squashed.Read(text, lonesAreLetters: true)) ?? [])];
        }

        foreach (var (tag, start, end) in found ?? [])
        {
            var first = FirstEndingAfter(tokens, start);
            var last = first;
            while (last < tokens.Count && tokens[last].Start < end)
            {
                last++;
            }

            matches.Add(new(tag, first, last - 1, start, end, Disguised: true));
        }
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
            for (var at = ending[state] >= 0 ? state : further[state]; at >= 0; at = further[at])
            {
                for (var index = ending[at]; index >= 0; index = samePlace[index])
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
    }

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
        int target;
        while ((target = next.Next(state, word)) < 0)
        {
            if (state == 0)
            {
                return 0;
            }

            state = fallback[state];
        }

        return target;
    }

    /// <summary>"#" is any number; "24" is a number that has to be 24.</summary>
    private int Number(string word, out string? exactly)
    {
        exactly = null;
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
