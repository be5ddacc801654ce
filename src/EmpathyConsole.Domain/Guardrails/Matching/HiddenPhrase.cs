namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>A phrase as it is looked for behind a disguise: its letters without gaps, and where its words begin.</summary>
internal sealed class HiddenPhrase
{
    private const int LongestGap = 16;

    private readonly string letters;
    private readonly bool[] begins;
    private readonly int[] firsts;
    private readonly string?[]? exactly;
    private readonly (bool Text, bool End) bound;

    /// <param name="words">The words, folded; "#" and "#:#" for a number and a clock.</param>
    /// <param name="tag">What the phrase belongs to.</param>
    /// <param name="numbers">What a number has to be, by word; null for any.</param>
    /// <param name="atBeginning">Whether a sentence has to begin with it.</param>
    /// <param name="atEnd">Whether a sentence has to end with it.</param>
    public HiddenPhrase(IReadOnlyList<string> words, int tag, string?[]? numbers, bool atBeginning, bool atEnd)
    {
        Tag = tag;
        bound = (atBeginning, atEnd);
        var parts = words.Select(w => w switch
        {
            PhraseLanguage.Number => Squashed.Number.ToString(),
            PhraseLanguage.Clock => Squashed.Clock.ToString(),
            _ when char.IsDigit(w[0]) => (w.Contains(':', StringComparison.Ordinal) ? Squashed.Clock : Squashed.Number).ToString(),
            _ => w,
        }).ToList();
        letters = string.Concat(parts);
        begins = new bool[letters.Length];
        exactly = numbers is null ? null : new string?[letters.Length];
        var at = 0;
        for (var word = 0; word < parts.Count; word++)
        {
            begins[at] = true;
            exactly?[at] = numbers![word];
            at += parts[word].Length;
        }

        List<int> runs = [];
        for (var i = 0; i < letters.Length; i++)
        {
            if (i == 0 || ClassAt(i) != ClassAt(i - 1) || ClassAt(i) >= Squashed.NumberClass)
            {
                runs.Add(i);
            }
        }

        firsts = [.. runs, letters.Length];
    }

    public int Tag { get; }

    /// <summary>How many runs it has.</summary>
    public int Runs => firsts.Length - 1;

    /// <summary>Whether it is long enough to be told from chance: a few letters in more than one run.</summary>
    public bool IsTelling => letters.Count(char.IsLetter) >= 4 && Runs >= 3;

    /// <summary>The class of a run.</summary>
    public byte RunClass(int run) => ClassAt(firsts[run]);

    /// <summary>Where the phrase stands when it ends with a run and is disguised there; null when it is not there, or is there plainly.</summary>
    public (int Start, int End)? In(Squashed text, int lastRun)
    {
        var firstRun = lastRun - Runs + 1;
        var (first, end) = Edges(text, firstRun, lastRun);
        if (!IsFree(text, first, end))
        {
            return null;
        }

        var disguised = false;
        for (var run = 0; run < Runs; run++)
        {
            var from = Math.Max(first, text.First(firstRun + run));
            var to = Math.Min(end, text.First(firstRun + run + 1));
            if (!Letters(text, run, from, to, ref disguised) || !Gaps(text, run, from, to, run == 0, ref disguised))
            {
                return null;
            }
        }

        // glued words and a doubled letter are no disguise by themselves
        return disguised ? (text.Start(first), text.End(end - 1)) : null;
    }

    private byte ClassAt(int i) => Squashed.ClassOf(letters[i]);

    // a run may hold letters of the words around, "special limited": those beyond a gap are left out
    private (int First, int End) Edges(Squashed text, int firstRun, int lastRun)
    {
        var (first, end) = (text.First(firstRun), text.First(lastRun + 1));
        var (head, tail) = (text.First(firstRun + 1) - firsts[1], text.First(lastRun) + letters.Length - firsts[^2]);
        return (head > first && text.GapBefore(head) != Gap.None ? head : first, tail < end && text.GapBefore(tail) != Gap.None ? tail : end);
    }

    private bool IsFree(Squashed text, int first, int end)
    {
        var (before, after) = (text.GapBefore(first), text.GapBefore(end));
        return before != Gap.None && after != Gap.None && (!bound.Text || before == Gap.Break) && (!bound.End || after == Gap.Break);
    }

    private bool Letters(Squashed text, int run, int from, int to, ref bool disguised)
    {
        var (wanted, there) = (firsts[run + 1] - firsts[run], to - from);
        if (there != wanted && there < Math.Max(3, wanted))
        {
            return false;
        }

        disguised |= there > wanted;
        for (var i = from; i < to; i++)
        {
            var reads = there == wanted
                ? Reads(text, i, firsts[run] + i - from, ref disguised)
                : ReadsOneOf(text, i, run, ref disguised);
            if (!reads)
            {
                return false;
            }
        }

        return true;
    }

    // "filllling": i and l are one run
    private bool ReadsOneOf(Squashed text, int i, int run, ref bool disguised)
    {
        for (var wanted = firsts[run]; wanted < firsts[run + 1]; wanted++)
        {
            if (Reads(text, i, wanted, ref disguised))
            {
                return true;
            }
        }

        return false;
    }

    private bool Reads(Squashed text, int i, int wanted, ref bool disguised)
    {
        var (there, letter) = (text.Letter(i), letters[wanted]);
        if (there == letter)
        {
            disguised |= text.IsAltered(i);
            return exactly?[wanted] is not { } number || string.Equals(number, Folding.Fold(text.Text.AsSpan(text.Start(i), text.End(i) - text.Start(i))), StringComparison.Ordinal);
        }

        if (there == Squashed.CapitalI && letter is 'i' or 'l')
        {
            disguised |= letter == 'l' || text.IsAltered(i);
            return true;
        }

        var sign = Lookalikes.Signs(there).Contains(letter, StringComparison.Ordinal);
        disguised |= sign;
        return sign;
    }

    private bool Gaps(Squashed text, int run, int from, int to, bool isFirst, ref bool disguised)
    {
        var exact = to - from == firsts[run + 1] - firsts[run];
        for (var i = isFirst ? from + 1 : from; i < to; i++)
        {
            var gap = text.GapBefore(i);
            var word = i == from ? begins[firsts[run]] : exact && begins[firsts[run] + i - from];
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

                disguised = true;
            }

            disguised |= word && gap == Gap.Invisible;
        }

        return true;
    }

    private static bool IsSingle(Squashed text, int i) => text.GapBefore(i) != Gap.None && text.GapBefore(i + 1) != Gap.None;
}
