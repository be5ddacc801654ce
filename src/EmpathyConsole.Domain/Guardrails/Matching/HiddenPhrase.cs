namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>A phrase as it is looked for behind a disguise: its letters without gaps, and where its words begin.</summary>
/// <param name="words">The words, folded; "#" and "#:#" for a number and a clock.</param>
/// <param name="from">The first of them that counts.</param>
/// <param name="to">The one after the last that counts.</param>
/// <param name="tag">What the phrase belongs to.</param>
/// <param name="numbers">What a number has to be, by word; null for any.</param>
/// <param name="atBeginning">Whether a sentence has to begin with it.</param>
/// <param name="atEnd">Whether a sentence has to end with it.</param>
internal sealed class HiddenPhrase(IReadOnlyList<string> words, int from, int to, int tag, string?[]? numbers, bool atBeginning, bool atEnd)
{
    private const int LongestGap = 16;
    private const int FewestLetters = 4;
    private const int FewestRuns = 3;

    // "everyday" is no "every day", "loose" no "lose"; from ten letters on, hardly any word is another by one letter twice or a blank less
    private const int FewestLettersForWeak = 10;

    // laid out at the first look, because most of thousands of phrases are never looked at
    private Layout? laid;

    public int Tag => tag;

    /// <summary>The classes of its runs, or none when it is too short to be told from chance.</summary>
    public ReadOnlySpan<byte> Runs(Span<byte> into)
    {
        var (runs, letters) = (0, 0);
        for (var word = from; word < to; word++)
        {
            foreach (var letter in Written(words[word]))
            {
                var kind = Squashed.ClassOf(letter);
                letters += kind < Squashed.NumberClass ? 1 : 0;
                if (runs == 0 || into[runs - 1] != kind || kind >= Squashed.NumberClass)
                {
                    if (runs == into.Length)
                    {
                        return [];
                    }

                    into[runs++] = kind;
                }
            }
        }

        return letters < FewestLetters || runs < FewestRuns ? [] : into[..runs];
    }

    /// <summary>Where the phrase stands when it ends with a run and is disguised there; null when it is not there, or is there plainly.</summary>
    public (int Start, int End)? In(Squashed text, int lastRun)
    {
        var layout = laid ??= new(words, from, to, numbers);
        var firstRun = lastRun - layout.Runs + 1;
        var (first, end) = Edges(layout, text, firstRun, lastRun);
        if (!IsFree(text, first, end))
        {
            return null;
        }

        var evidence = Evidence.None;
        for (var run = 0; run < layout.Runs; run++)
        {
            var head = Math.Max(first, text.First(firstRun + run));
            var tail = Math.Min(end, text.First(firstRun + run + 1));
            if (!Letters(layout, text, run, head, tail, ref evidence) || !Gaps(layout, text, run, head, tail, run == 0, ref evidence))
            {
                return null;
            }
        }

        var disguised = evidence.HasFlag(Evidence.Sure) || (evidence != Evidence.None && layout.Letters.Length >= FewestLettersForWeak);
        return disguised ? (text.Start(first), text.End(end - 1)) : null;
    }

    private static string Written(string word) => word switch
    {
        PhraseLanguage.Number => "#",
        PhraseLanguage.Clock => ":",
        _ when char.IsDigit(word[0]) => word.Contains(':', StringComparison.Ordinal) ? ":" : "#",
        _ => word,
    };

    // a run may hold letters of the words around, "special limited": those beyond a gap are left out
    private static (int First, int End) Edges(Layout layout, Squashed text, int firstRun, int lastRun)
    {
        var (first, end) = (text.First(firstRun), text.First(lastRun + 1));
        var (head, tail) = (text.First(firstRun + 1) - layout.Firsts[1], text.First(lastRun) + layout.Letters.Length - layout.Firsts[^2]);
        return (head > first && text.GapBefore(head) != Gap.None ? head : first, tail < end && text.GapBefore(tail) != Gap.None ? tail : end);
    }

    private bool IsFree(Squashed text, int first, int end)
    {
        var (before, after) = (text.GapBefore(first), text.GapBefore(end));
        return before != Gap.None && after != Gap.None && (!atBeginning || before == Gap.Break) && (!atEnd || after == Gap.Break);
    }

    private static bool Letters(Layout layout, Squashed text, int run, int from, int to, ref Evidence evidence)
    {
        var (wanted, there) = (layout.Firsts[run + 1] - layout.Firsts[run], to - from);
        if (there < wanted)
        {
            return false;
        }

        evidence |= there == wanted ? Evidence.None : there < 3 ? Evidence.Weak : Evidence.Sure;
        for (var i = from; i < to; i++)
        {
            var reads = there == wanted
                ? Reads(layout, text, i, layout.Firsts[run] + i - from, ref evidence)
                : ReadsOneOf(layout, text, i, run, ref evidence);
            if (!reads)
            {
                return false;
            }
        }

        return true;
    }

    // "filllling": i and l are one run
    private static bool ReadsOneOf(Layout layout, Squashed text, int i, int run, ref Evidence evidence)
    {
        for (var wanted = layout.Firsts[run]; wanted < layout.Firsts[run + 1]; wanted++)
        {
            if (Reads(layout, text, i, wanted, ref evidence))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Reads(Layout layout, Squashed text, int i, int wanted, ref Evidence evidence)
    {
        var (there, letter) = (text.Letter(i), layout.Letters[wanted]);
        if (there == letter)
        {
            evidence |= text.IsAltered(i) ? Evidence.Sure : Evidence.None;
            return layout.Exactly?[wanted] is not { } number || string.Equals(number, Folding.Fold(text.Text.AsSpan(text.Start(i), text.End(i) - text.Start(i))), StringComparison.Ordinal);
        }

        if (there == Squashed.CapitalI && letter is 'i' or 'l')
        {
            evidence |= letter == 'l' || text.IsAltered(i) ? Evidence.Sure : Evidence.None;
            return true;
        }

        var sign = Lookalikes.Signs(there).Contains(letter, StringComparison.Ordinal);
        evidence |= sign ? Evidence.Sure : Evidence.None;
        return sign;
    }

    private static bool Gaps(Layout layout, Squashed text, int run, int from, int to, bool isFirst, ref Evidence evidence)
    {
        var exact = to - from == layout.Firsts[run + 1] - layout.Firsts[run];
        for (var i = isFirst ? from + 1 : from; i < to; i++)
        {
            var gap = text.GapBefore(i);
            var word = i == from ? layout.Begins[layout.Firsts[run]] : exact && layout.Begins[layout.Firsts[run] + i - from];
            if (gap == Gap.Break && !IsSingle(text, i - 1) && !IsSingle(text, i))
            {
                return false;
            }

            if (!word && gap >= Gap.Soft)
            {
                if (text.Start(i) - text.End(i - 1) > LongestGap)
                {
                    return false;
                }

                evidence |= Evidence.Sure;
            }

            evidence |= (word, gap) switch { (true, Gap.Invisible) => Evidence.Sure, (true, Gap.None) => Evidence.Weak, _ => Evidence.None };
        }

        return true;
    }

    private static bool IsSingle(Squashed text, int i) => text.GapBefore(i) != Gap.None && text.GapBefore(i + 1) != Gap.None;

    private sealed class Layout
    {
        public Layout(IReadOnlyList<string> words, int from, int to, string?[]? numbers)
        {
            Letters = string.Concat(words.Skip(from).Take(to - from).Select(Written));
            Begins = new bool[Letters.Length];
            Exactly = numbers is null ? null : new string?[Letters.Length];
            var at = 0;
            for (var word = from; word < to; word++)
            {
                Begins[at] = true;
                Exactly?[at] = numbers![word - from];
                at += Written(words[word]).Length;
            }

            List<int> firsts = [];
            for (var i = 0; i < Letters.Length; i++)
            {
                var kind = Squashed.ClassOf(Letters[i]);
                if (i == 0 || kind != Squashed.ClassOf(Letters[i - 1]) || kind >= Squashed.NumberClass)
                {
                    firsts.Add(i);
                }
            }

            Firsts = [.. firsts, Letters.Length];
        }

        /// <summary>All letters of the phrase.</summary>
        public string Letters { get; }

        /// <summary>By letter: whether a word begins with it.</summary>
        public bool[] Begins { get; }

        /// <summary>By letter: the number that has to stand there; null when any may.</summary>
        public string?[]? Exactly { get; }

        /// <summary>By run: its first letter; last, the count of letters.</summary>
        public int[] Firsts { get; }

        public int Runs => Firsts.Length - 1;
    }
}
