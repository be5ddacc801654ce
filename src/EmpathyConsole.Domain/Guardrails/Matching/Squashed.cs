using System.Globalization;
using System.Text;

namespace EmpathyConsole.Domain.Guardrails.Matching;

/// <summary>
/// The letters of a text without what stands between them, and equal neighbours as one run: what "l i m i t e d", "lim-ited",
/// "l1mited" and "limmmited" have in common. Each letter keeps its place, so that whatever is found here can be held against the text.
/// One for each thread, used again and again.
/// </summary>
internal sealed class Squashed
{
    /// <summary>The class of a number that stands alone; classes of letters are below.</summary>
    public const byte NumberClass = 28;

    /// <summary>Set in a run that holds the beginning of a fragment.</summary>
    public const byte StartsFragment = 0x80;

    /// <summary>A number that stands alone.</summary>
    public const char Number = '#';

    /// <summary>A clock.</summary>
    public const char Clock = ':';

    /// <summary>A capital I or another plain stroke, which may be a small L.</summary>
    public const char CapitalI = 'I';

    private const int LookAhead = 16;
    private const int LongestLone = 4;
    private const int KeptLetters = 1 << 16;

    [ThreadStatic]
    private static Squashed? shared;

    private string text = "";
    private char[] letters = new char[512];
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private Gap[] gaps = new Gap[512];
    private bool[] altered = new bool[512];
    private byte[] runs = new byte[512];
    private int[] firsts = new int[512];
    private Gap gap;
    private int fragment;
    private bool lonesAreLetters;
    private bool hasLones;
    private bool hasSigns;
    private bool besideSingles;

    /// <summary>How many letters there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many runs there are.</summary>
    public int RunCount { get; private set; }

    /// <summary>Whether numbers or signs stand alone that may be letters or not; then the text has two readings.</summary>
    public bool HasLones => besideSingles || (hasLones && hasSigns);

    /// <summary>The class of each run, with <see cref="StartsFragment"/>.</summary>
    public ReadOnlySpan<byte> Runs => runs.AsSpan(0, RunCount);

    public string Text => text;

    /// <summary>Reads a text; valid until the next is read on this thread.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lonesAreLetters">Whether numbers and signs that stand alone are read as letters.</param>
    public static Squashed Read(string text, bool lonesAreLetters)
    {
        var squashed = shared ??= new();
        if (squashed.letters.Length > KeptLetters && text.Length < KeptLetters)
        {
            squashed = shared = new();
        }

        squashed.Squash(text, lonesAreLetters);
        return squashed;
    }

    /// <summary>The class of a folded letter: l counts as i, because "1", "|" and "I" may be either.</summary>
    public static byte ClassOf(char letter) => letter switch
    {
        'l' or CapitalI => 'i' - 'a',
        >= 'a' and <= 'z' => (byte)(letter - 'a'),
        '\'' => 26,
        Number => NumberClass,
        Clock => NumberClass + 1,
        _ => Lookalikes.Signs(letter) is [var first, ..] ? ClassOf(first) : (byte)27,
    };

    public char Letter(int index) => letters[index];

    public int Start(int index) => starts[index];

    public int End(int index) => ends[index];

    /// <summary>What stands before a letter; before the first and after the last, a break.</summary>
    public Gap GapBefore(int index) => index == 0 || index >= Count ? Gap.Break : gaps[index];

    /// <summary>Whether a letter is one only by its look.</summary>
    public bool IsAltered(int index) => altered[index];

    /// <summary>The first letter of a run; of the run after the last, the count.</summary>
    public int First(int run) => run >= RunCount ? Count : firsts[run];

    private void Squash(string of, bool lones)
    {
        (text, lonesAreLetters, gap, fragment, Count, RunCount) = (of, lones, Gap.None, 0, 0, 0);
        hasLones = hasSigns = besideSingles = false;
        for (var i = 0; i < of.Length;)
        {
            var c = of[i];
            if (char.IsAsciiLetter(c))
            {
                Add(c == CapitalI ? c : (char)(c | 0x20), i, i + 1, looksOnly: false);
                i++;
            }
            else if (c == ' ')
            {
                Widen(Gap.Soft);
                i++;
            }
            else
            {
                i = char.IsAscii(c) ? Sign(i) : Rare(i);
            }
        }
    }

    private int Rare(int i)
    {
        if (Folding.IsApostrophe(text[i]) || Lookalikes.Signs(text[i]).Length > 0)
        {
            return Sign(i);
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done)
        {
            Widen(Gap.Soft);
            return i + 1;
        }

        var end = i + length;
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format:
                Widen(Gap.Invisible);
                return end;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark:
                if (Count > 0 && gap == Gap.None)
                {
                    ends[Count - 1] = end;
                }

                return end;
            case UnicodeCategory.DecimalDigitNumber:
                return Digits(i);
        }

        if (Lookalikes.Letter(rune) is { } letter)
        {
            Add(letter, i, end, looksOnly: true);
        }
        else if (Rune.IsLetter(rune))
        {
            Letters(rune, i, end);
        }
        else
        {
            Widen(Tokenizer.IsBreak(text, i) ? Gap.Break : Gap.Soft);
        }

        return end;
    }

    private void Letters(Rune rune, int i, int end)
    {
        Span<char> folded = stackalloc char[Folding.LongestWord];
        var length = Folding.Fold(text.AsSpan(i, end - i), folded);
        foreach (var part in folded[..Math.Max(0, length)].EnumerateRunes())
        {
            // a letter with an accent may be one only by its look without it
            var like = Lookalikes.Letter(part);
            Add(like ?? (part.IsBmp ? (char)part.Value : '\uFFFD'), i, end, like is not null);
        }

        if (length < 0)
        {
            Add('\uFFFD', i, end, looksOnly: false);
        }
    }

    private int Sign(int i)
    {
        var c = text[i];
        if (char.IsAsciiDigit(c))
        {
            return Digits(i);
        }

        var before = Count > 0 && gap == Gap.None;
        var after = IsLetterAt(i + 1);
        var mayAfter = after || (i + 1 < text.Length && text[i + 1] != c && (char.IsAsciiDigit(text[i + 1]) || Lookalikes.Signs(text[i + 1]).Length > 0));
        if (Folding.IsApostrophe(c))
        {
            if (before && (after || (lonesAreLetters && mayAfter)))
            {
                Add('\'', i, i + 1, looksOnly: false);
                return i + 1;
            }

            if (Lone(i + 1, isSign: false))
            {
                Add('\'', i, i + 1, looksOnly: false);
                return i + 1;
            }
        }
        else if (Lookalikes.Signs(c).Length > 0)
        {
            // "now!" ends a sentence, "l!mited" does not; "20+" is a number, "lef+" a word
            var isLetter = c == '!' ? before && after : after || (before && letters[Count - 1] is not (Number or Clock));
            hasSigns |= isLetter;
            if (isLetter || ((c != '!' || mayAfter || !before) && Lone(i + 1, isSign: true)))
            {
                Add(c, i, i + 1, looksOnly: true);
                return i + 1;
            }
        }

        Widen(Tokenizer.IsBreak(text, i) ? Gap.Break : Gap.Soft);
        return i + 1;
    }

    private int Digits(int i)
    {
        var number = Tokenizer.Number(text, i);
        var end = number.End;
        while (char.GetUnicodeCategory(text[end - 1]) == UnicodeCategory.Format)
        {
            end--;
        }

        var attached = (Count > 0 && gap == Gap.None && letters[Count - 1] is not (Number or Clock)) || IsLetterAt(end);
        hasSigns |= attached;
        if (!attached && !(end - i <= LongestLone && Lone(end, isSign: true)))
        {
            Add(number.Word == Token.Clock ? Clock : Number, i, end, looksOnly: false);
            return end;
        }

        for (var at = i; at < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out _, out var length);
            if (Digit(at) is { } digit)
            {
                Add(digit, at, at + length, looksOnly: true);
            }
            else
            {
                Widen(char.IsAscii(text[at]) ? Gap.Soft : Gap.None);
            }

            at += length;
        }

        return end;
    }

    private char? Digit(int i)
    {
        var value = CharUnicodeInfo.GetDecimalDigitValue(text, i);
        return value < 0 ? null : (char)('0' + value);
    }

    // "l i m 1 t e d", "D0 n0t 83 l4te": alone among single letters or where other signs are letters, a sign may be one itself
    private bool Lone(int end, bool isSign)
    {
        hasLones |= isSign;
        besideSingles |= (fragment == 1 && gap != Gap.None) || (!besideSingles && SingleAfter(end));
        return lonesAreLetters && (isSign || (fragment == 1 && gap != Gap.None));
    }

    private bool SingleAfter(int i)
    {
        for (var end = Math.Min(text.Length, i + LookAhead); i < end; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]);
            }
        }

        return false;
    }

    private bool IsLetterAt(int i) => i < text.Length && (char.IsAsciiLetter(text[i])
        || (i + 1 < text.Length && char.IsLetter(text[i + 1]) && (char.IsAsciiDigit(text[i]) || Lookalikes.Signs(text[i]).Length > 0))
        || (!char.IsAscii(text[i]) && Rune.TryGetRuneAt(text, i, out var rune) && (Rune.IsLetter(rune) || Lookalikes.Letter(rune) is not null)));

    private void Widen(Gap to) => gap = to > gap ? to : gap;

    private void Add(char letter, int start, int end, bool looksOnly)
    {
        if (Count == letters.Length)
        {
            Grow();
        }

        var i = Count++;
        letters[i] = letter;
        starts[i] = start;
        ends[i] = end;
        gaps[i] = gap;
        altered[i] = looksOnly;
        var begins = i == 0 || gap != Gap.None;
        var kind = ClassOf(letter);
        if (RunCount > 0 && kind < NumberClass && (runs[RunCount - 1] & ~StartsFragment) == kind)
        {
            runs[RunCount - 1] |= begins ? StartsFragment : (byte)0;
        }
        else
        {
            runs[RunCount] = (byte)(kind | (begins ? StartsFragment : 0));
            firsts[RunCount++] = i;
        }

        fragment = begins ? 1 : fragment + 1;
        gap = Gap.None;
    }

    private void Grow()
    {
        var size = letters.Length * 2;
        Array.Resize(ref letters, size);
        Array.Resize(ref starts, size);
        Array.Resize(ref ends, size);
        Array.Resize(ref gaps, size);
        Array.Resize(ref altered, size);
        Array.Resize(ref runs, size);
        Array.Resize(ref firsts, size);
    }
}
