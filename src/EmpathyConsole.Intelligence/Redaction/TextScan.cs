namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>A text cut into words with their roles, and what was found in it so far. Earlier finds win.</summary>
internal sealed class TextScan
{
    private readonly List<ScanWord> words = [];
    private readonly List<RemovedSpan> found = [];
    private bool[] taken = [];
    private bool clean = true;

    public string Text { get; private set; } = "";

    /// <summary>Every role that a word of the text has: a reader whose cue is missing needs not look.</summary>
    public WordRole Roles { get; private set; }

    public IReadOnlyList<ScanWord> Words => words;

    public int Count => words.Count;

    public IReadOnlyList<RemovedSpan> Found => found;

    /// <summary>Whether the text shouts: most of its letters are capitals, so that capitals tell nothing.</summary>
    public bool Shouts { get; private set; }

    /// <summary>Whether the text is written as headlines are, most words with a capital.</summary>
    public bool Titled { get; private set; }

    public bool HasDigits { get; private set; }

    public ScanWord this[int word] => words[word];

    /// <summary>Begins with another text. A scan is used over and over by one thread.</summary>
    public void Read(string text)
    {
        Text = text;
        (Roles, HasDigits, clean) = (WordRole.None, false, true);
        words.Clear();
        found.Clear();
        ReadWords();
    }

    public bool Has(WordRole role) => (Roles & role) != WordRole.None;

    public ReadOnlySpan<char> Span(int word) => Text.AsSpan(words[word].Start, words[word].Length);

    public bool Is(int word, WordRole role) => word >= 0 && word < words.Count && words[word].Is(role);

    public bool Equals(int word, string other) => word >= 0 && word < words.Count && Span(word).Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands between a word and the next; up to the end after the last.</summary>
    public ReadOnlySpan<char> GapAfter(int word)
    {
        var from = words[word].End;
        return Text.AsSpan(from, (word + 1 < words.Count ? words[word + 1].Start : Text.Length) - from);
    }

    /// <summary>Whether the next word follows after at most three characters, all of them among the allowed.</summary>
    public bool Joined(int word, ReadOnlySpan<char> allowed)
    {
        if (word < 0 || word + 1 >= words.Count)
        {
            return false;
        }

        var gap = GapAfter(word);
        return gap.Length <= 3 && gap.IndexOfAnyExcept(allowed) < 0;
    }

    /// <summary>The first word that begins at or after the place.</summary>
    public int WordAt(int place)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Notes a find, unless part of it is taken or was removed before.</summary>
    public bool Take(int start, int end, PersonalDataKind kind)
    {
        if (end <= start || IsTaken(start, end))
        {
            return false;
        }

        for (var i = Has(WordRole.Mark) ? Math.Max(0, WordAt(start) - 1) : words.Count; i < words.Count && words[i].Start < end; i++)
        {
            if (words[i].Is(WordRole.Mark) && words[i].End > start)
            {
                return false;
            }
        }

        if (clean)
        {
            taken = taken.Length < Text.Length ? new bool[Math.Max(Text.Length, 1_024)] : taken;
            taken.AsSpan(0, Text.Length).Clear();
            clean = false;
        }

        taken.AsSpan(start, end - start).Fill(true);
        found.Add(new(start, end - start, kind));
        return true;
    }

    public bool IsTaken(int start, int end) => !clean && taken.AsSpan(start, end - start).Contains(true);

    public bool IsTaken(int word) => IsTaken(words[word].Start, words[word].End);

    private void ReadWords()
    {
        int upper = 0, lower = 0, capitals = 0;
        for (var i = 0; i < Text.Length;)
        {
            var c = Text[i];
            if (!char.IsLetterOrDigit(c))
            {
                var mark = c == '[' ? PersonalDataKinds.MarkLength(Text.AsSpan(i)) : 0;
                if (mark > 0)
                {
                    words.Add(new(i, i + mark, WordRole.Mark));
                    Roles |= WordRole.Mark;
                }

                i += Math.Max(1, mark);
                continue;
            }

            var start = i;
            var digits = false;
            var named = i > 0 && Text[i - 1] == '@';
            for (; i < Text.Length && (char.IsLetterOrDigit(Text[i]) || (Text[i] is '\'' or '’' && i + 1 < Text.Length && char.IsLetter(Text[i + 1]))); i++)
            {
                digits |= char.IsAsciiDigit(Text[i]);
                upper += !named && char.IsUpper(Text[i]) ? 1 : 0;
                lower += !named && char.IsLower(Text[i]) ? 1 : 0;
            }

            HasDigits |= digits;
            var role = digits ? WordRole.None : RoleLexicon.Of(Text.AsSpan(start, i - start));
            Roles |= role;
            capitals += !named && char.IsUpper(c) ? 1 : 0;
            words.Add(new(start, i, role));
        }

        Titled = words.Count >= 5 && capitals * 10 > words.Count * 7;

        Shouts = upper > 12 && upper > lower * 3;
    }
}
