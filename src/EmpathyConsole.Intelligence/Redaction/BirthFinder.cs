namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>A date after "born", "date of birth", "DOB" or "birthday is". A year alone stays.</summary>
internal static class BirthFinder
{
    private const int MostBetween = 4;

    public static void Find(TextScan scan)
    {
        for (var i = scan.HasDigits ? 0 : scan.Count; i + 1 < scan.Count; i++)
        {
            var spelled = i > 1 && scan.Equals(i, "b") && scan.Equals(i - 1, "o") && scan.Equals(i - 2, "d");
            if (!scan.Is(i, WordRole.BirthCue) && !spelled)
            {
                continue;
            }

            for (var next = i + 1; next < scan.Count && next <= i + MostBetween; next++)
            {
                var last = DateAt(scan, next);
                last = last == 0 && scan.Is(next, WordRole.Month) && scan.Joined(next, " ,") && IsDigits(scan.Span(next + 1), 4, 4) ? next + 1 : last;
                if (last > 0)
                {
                    scan.Take(scan[next].Start, scan[last].End, PersonalDataKind.DateOfBirth);
                    break;
                }

                if (!scan.Is(next, WordRole.Connector) || scan.GapAfter(next - 1).IndexOfAny(".!?;\n") >= 0)
                {
                    break;
                }
            }
        }
    }

    /// <summary>The last word of a date that begins at the word; 0 when none does.</summary>
    public static int DateAt(TextScan scan, int word)
    {
        if (word + 1 >= scan.Count)
        {
            return 0;
        }

        if (scan.Is(word, WordRole.Month))
        {
            return IsDay(scan.Span(word + 1)) && scan.Joined(word, " .") ? WithYear(scan, word + 1) : 0;
        }

        var first = scan.Span(word);
        if (IsDay(first) && scan.Is(word + 1, WordRole.Month) && scan.Joined(word, " .-/"))
        {
            return WithYear(scan, word + 1);
        }

        // 12/05/1984, 1984-05-12, 07.08.65
        var gap = scan.GapAfter(word);
        if (word + 2 >= scan.Count || gap is not ['/' or '-' or '.'] || !scan.GapAfter(word + 1).SequenceEqual(gap))
        {
            return 0;
        }

        var second = scan.Span(word + 1);
        var third = scan.Span(word + 2);
        var middle = IsDigits(second, 1, 2) || scan.Is(word + 1, WordRole.Month);
        if (!middle)
        {
            return 0;
        }

        if (IsDigits(first, 4, 4))
        {
            return IsDigits(third, 1, 2) && Number(second) <= 12 && Number(third) <= 31 ? word + 2 : 0;
        }

        var (a, b) = (Number(first), Number(second));
        return IsDigits(first, 1, 2) && (IsDigits(third, 4, 4) || IsDigits(third, 2, 2)) && a <= 31 && b <= 31 && Math.Min(a, b) <= 12 ? word + 2 : 0;
    }

    private static int WithYear(TextScan scan, int word)
    {
        if (word + 2 < scan.Count && scan.Equals(word + 1, "of") && IsDigits(scan.Span(word + 2), 4, 4))
        {
            return word + 2;
        }

        return word + 1 < scan.Count && scan.Joined(word, " ,./-") && (IsDigits(scan.Span(word + 1), 4, 4) || IsDigits(scan.Span(word + 1), 2, 2)) ? word + 1 : word;
    }

    /// <summary>Of one or two digits; 0 for a month's name.</summary>
    private static int Number(ReadOnlySpan<char> digits) => IsDigits(digits, 1, 2) ? (digits.Length == 1 ? 0 : (digits[0] - '0') * 10) + (digits[^1] - '0') : 0;

    private static bool IsDay(ReadOnlySpan<char> word) =>
        IsDigits(word, 1, 2) || (word.Length is 3 or 4 && IsDigits(word[..^2], 1, 2) && (word.EndsWith("st", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("rd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("th", StringComparison.OrdinalIgnoreCase)));

    private static bool IsDigits(ReadOnlySpan<char> word, int least, int most) => word.Length >= least && word.Length <= most && word.IndexOfAnyExceptInRange('0', '9') < 0;
}
