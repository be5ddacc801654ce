namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Decides what a number in a text is. Cards: under an issuer's first digits, grouped as cards are, passing the Luhn check. Ids: by check
/// digits. Phones: by how the groups are written and by what announces them. Dates, prices, times, sizes and things' numbers are left alone.
/// </summary>
internal static class NumberReader
{
    private const int MostSigns = 19;
    private const int LookBack = 6;

    /// <summary>The longest span of groups that is personal, from the first group on; null when none is.</summary>
    public static (int First, int Count, PersonalDataKind Kind)? Find(TextScan scan, IReadOnlyList<DigitGroup> groups)
    {
        Span<bool> inDate = stackalloc bool[groups.Count];
        MarkDates(scan.Text, groups, inDate);
        for (var first = 0; first < groups.Count; first++)
        {
            for (var count = groups.Count - first; count > 0; count--)
            {
                if (!inDate.Slice(first, count).Contains(true) && KindOf(scan, groups, first, count) is { } kind)
                {
                    return (first, count, kind);
                }
            }
        }

        return null;
    }

    private static PersonalDataKind? KindOf(TextScan scan, IReadOnlyList<DigitGroup> groups, int first, int count)
    {
        var total = 0;
        for (var i = first; i < first + count; i++)
        {
            total += groups[i].Length;
        }

        if (total is < 7 or > MostSigns)
        {
            return null;
        }

        Span<char> digits = stackalloc char[MostSigns];
        digits = digits[..total];
        var at = 0;
        for (var i = first; i < first + count; i++)
        {
            scan.Text.AsSpan(groups[i].Start, groups[i].Length).CopyTo(digits[at..]);
            at += groups[i].Length;
        }

        var part = new GroupRun(groups, first, count);
        if (total >= 13 && IsCard(digits, part))
        {
            return PersonalDataKind.Card;
        }

        if (IsId(digits, part))
        {
            return PersonalDataKind.Id;
        }

        return total <= 15 && IsPhone(scan, part, total) ? PersonalDataKind.Phone : null;
    }

    private static bool IsCard(ReadOnlySpan<char> d, GroupRun groups)
    {
        var two = ((d[0] - '0') * 10) + (d[1] - '0');
        var four = (two * 100) + ((d[2] - '0') * 10) + (d[3] - '0');
        var issued = d.Length switch
        {
            13 => d[0] == '4',
            14 => two is 36 or 38 || four is >= 3000 and <= 3059,
            15 => two is 34 or 37,
            16 => d[0] == '4' || two is 35 or >= 50 and <= 65 || four is >= 2221 and <= 2720,
            _ => d[0] == '4' || two is 50 or >= 56 and <= 69,
        };
        if (!issued || !CheckDigits.Luhn(d))
        {
            return false;
        }

        return groups.Count == 1 || (groups.SeparatedBy(' ', '-') && (groups.Has(4, 4, 4, 4) || groups.Has(4, 4, 4, 4, 3) || groups.Has(4, 6, 5) || groups.Has(4, 6, 4) || groups.Has(4, 4, 4, 1) || groups.Has(8, 8)));
    }

    /// <summary>Only what check digits and grouping make sure of; the rest needs a cue.</summary>
    private static bool IsId(ReadOnlySpan<char> d, GroupRun groups) => d.Length switch
    {
        15 => (groups.Count == 1 || groups.SeparatedBy(' ', ' ')) && CheckDigits.Nir(d) && (d[3] is '0' or '1' or '2' or '3' or '4'),
        12 => (groups.Has(4, 4, 4) && groups.SeparatedBy(' ', '-') && d[0] > '1' && CheckDigits.Verhoeff(d)) || (groups.Has(8, 4) && groups.SeparatedBy('-', '-') && IsBirth(d[2..]) && CheckDigits.Luhn(d[2..])),
        11 => groups.Has(3, 3, 3, 2) && groups[1].Separator == '.' && groups[3].Separator == '-' && CheckDigits.Cpf(d),
        10 => groups.Has(6, 4) && groups.SeparatedBy('-', '-') && IsBirth(d) && CheckDigits.Luhn(d),
        _ => false,
    };

    private static bool IsBirth(ReadOnlySpan<char> d) => ((d[2] == '0' && d[3] > '0') || (d[2] == '1' && d[3] <= '2')) && d[4] <= '3';

    private static bool IsPhone(TextScan scan, GroupRun groups, int total)
    {
        var start = groups[0].Start;
        var text = scan.Text;
        var before = text.AsSpan(0, start)[Math.Max(0, start - 4)..].TrimEnd(" (\u00a0");
        if (before.EndsWith("+"))
        {
            return total >= 8;
        }

        var cue = CueBefore(scan, start);
        if (cue == WordRole.ThingNoun || before.EndsWith("#") || (before.Length > 0 && before[^1] is '$' or '€' or '£'))
        {
            return false;
        }

        var (called, zero) = (cue == WordRole.PhoneCue, text[start] == '0');
        var plain = !groups.SeparatedBy('/', '/');
        return groups.Count switch
        {
            1 => (called && total is >= 9 and <= 13) || (zero && text[start + 1] == '7' && total == 11) || (total == 10 && text[start] > '1' && text[start + 3] > '1'),
            2 => (groups.Has(3, 4) && groups[1].Separator is '-' or '.' && text[start] > '1') || (zero && groups[0].Length >= 2 && total is >= 9 and <= 12) || (start > 0 && text[start - 1] == '(' && total == 10) || (called && total >= 7),
            3 => (groups.Has(3, 3, 4) && plain) || (zero && groups[0].Length >= 2 && total is >= 9 and <= 12) || (called && total >= 8),
            4 => groups.Has(1, 3, 3, 4) || (zero && groups[0].Length >= 2 && total is >= 9 and <= 14) || (called && total >= 8),
            _ => (zero && groups[0].Length >= 2 && total is >= 9 and <= 14 && total >= groups.Count * 2) || (called && total is >= 8),
        };
    }

    /// <summary>PhoneCue or ThingNoun (which here takes in orders and the like): the nearest of the few words before; None when neither is there.</summary>
    private static WordRole CueBefore(TextScan scan, int start)
    {
        var numbered = false;
        for (var i = scan.WordAt(start) - 1; i >= 0 && i >= scan.WordAt(start) - LookBack; i--)
        {
            if (scan.Is(i, WordRole.PhoneCue) || (numbered && scan.Equals(i, "my")))
            {
                return WordRole.PhoneCue;
            }

            if (scan.Is(i, WordRole.ThingNoun | WordRole.NumberNoun))
            {
                return WordRole.ThingNoun;
            }

            numbered = scan.Equals(i, "number") || (numbered && scan.Is(i, WordRole.Connector));
            if (scan.GapAfter(i).IndexOfAny("!?;\n") >= 0)
            {
                return WordRole.None;
            }
        }

        return WordRole.None;
    }

    private static void MarkDates(ReadOnlySpan<char> text, IReadOnlyList<DigitGroup> groups, Span<bool> inDate)
    {
        for (var i = 0; i + 2 < groups.Count; i++)
        {
            var (a, b, c) = (groups[i], groups[i + 1], groups[i + 2]);
            if (b.Separator != c.Separator || b.Separator == ' ' || b.Length > 2)
            {
                continue;
            }

            if ((a.Length == 4 && c.Length <= 2 && text[a.Start] is '1' or '2') || (a.Length <= 2 && c.Length == 4 && text[c.Start] is '1' or '2'))
            {
                inDate.Slice(i, 3).Fill(true);
            }
        }
    }
}
