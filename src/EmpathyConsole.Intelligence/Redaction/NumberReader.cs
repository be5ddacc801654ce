namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Decides what a number in a text is. Cards: 13 to 19 digits that pass the Luhn check under an issuer's first digit. Phones: by how the
/// groups are written. Dates, prices, times, order and tracking numbers are left alone.
/// </summary>
internal static class NumberReader
{
    private static readonly string[] OrderCues = ["order", "ref", "reference", "ticket", "case", "booking", "confirmation", "invoice", "tracking", "policy", "claim", "flight", "serial", "model", "sku", "isbn", "item", "parcel", "complaint", "record", "locator", "code", "tag", "bag", "number of"];
    private static readonly string[] PhoneCues = ["call", "called", "calling", "phone", "tel", "telephone", "mobile", "cell", "text", "whatsapp", "contact", "reach", "ring", "fax", "dial", "sms", "my number"];

    /// <summary>The longest span of groups that is personal, from the first group on; null when none is.</summary>
    public static (int First, int Count, PersonalDataKind Kind)? Find(ReadOnlySpan<char> text, IReadOnlyList<DigitGroup> groups)
    {
        Span<bool> inDate = stackalloc bool[groups.Count];
        MarkDates(text, groups, inDate);
        for (var first = 0; first < groups.Count; first++)
        {
            for (var count = groups.Count - first; count > 0; count--)
            {
                if (!inDate.Slice(first, count).Contains(true) && KindOf(text, groups, first, count) is { } kind)
                {
                    return (first, count, kind);
                }
            }
        }

        return null;
    }

    private static PersonalDataKind? KindOf(ReadOnlySpan<char> text, IReadOnlyList<DigitGroup> groups, int first, int count)
    {
        var total = 0;
        for (var i = first; i < first + count; i++)
        {
            total += groups[i].Length;
        }

        if (total is >= 13 and <= 19 && IsCard(text, groups, first, count))
        {
            return PersonalDataKind.Card;
        }

        return total is >= 7 and <= 15 && IsPhone(text, groups, first, count, total) ? PersonalDataKind.Phone : null;
    }

    private static bool IsCard(ReadOnlySpan<char> text, IReadOnlyList<DigitGroup> groups, int first, int count)
    {
        if (text[groups[first].Start] is < '2' or > '6')
        {
            return false;
        }

        // Luhn 1960: from the right, every second digit doubled, digits of the products added
        var sum = 0;
        var second = false;
        for (var g = first + count - 1; g >= first; g--)
        {
            if (g > first && groups[g].Separator is not (' ' or '-'))
            {
                return false;
            }

            for (var i = groups[g].End - 1; i >= groups[g].Start; i--)
            {
                var digit = text[i] - '0';
                var add = second ? digit * 2 : digit;
                sum += add > 9 ? add - 9 : add;
                second = !second;
            }
        }

        return sum % 10 == 0;
    }

    private static bool IsPhone(ReadOnlySpan<char> text, IReadOnlyList<DigitGroup> groups, int first, int count, int total)
    {
        var start = groups[first].Start;
        var before = text[Math.Max(0, start - 28)..start];
        if (before.TrimEnd(" (").EndsWith("+") || (before.EndsWith("(+") && total >= 8))
        {
            return total >= 8;
        }

        if (NearestCue(before, OrderCues) > NearestCue(before, PhoneCues) || before.TrimEnd(' ').EndsWith("#"))
        {
            return false;
        }

        var cue = NearestCue(before, PhoneCues) >= 0;
        var zero = text[start] == '0';
        int Length(int i) => groups[first + i].Length;
        return count switch
        {
            1 => cue && total is >= 9 and <= 13,
            2 => (Length(0) == 3 && Length(1) == 4 && groups[first + 1].Separator is '-' or '.') || (zero && total is >= 9 and <= 12) || (before.EndsWith("(") && total == 10) || (cue && total >= 7),
            3 => (Length(0) == 3 && Length(1) == 3 && Length(2) == 4) || (zero && total is >= 9 and <= 12) || (cue && total >= 8),
            4 => (Length(0) == 1 && Length(1) == 3 && Length(2) == 3 && Length(3) == 4) || (zero && total is >= 9 and <= 14) || (cue && total >= 8),
            _ => (zero && total is >= 9 and <= 14) || (cue && total is >= 8),
        };
    }

    /// <summary>Where the last of the cues stands in the text before the number; -1 when none does.</summary>
    private static int NearestCue(ReadOnlySpan<char> before, string[] cues)
    {
        var nearest = -1;
        foreach (var cue in cues)
        {
            var at = before.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            var whole = at >= 0 && (at == 0 || !char.IsLetter(before[at - 1])) && (at + cue.Length == before.Length || !char.IsLetter(before[at + cue.Length]) || before[at + cue.Length] is 's' or 'S');
            nearest = whole ? Math.Max(nearest, at) : nearest;
        }

        return nearest;
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
