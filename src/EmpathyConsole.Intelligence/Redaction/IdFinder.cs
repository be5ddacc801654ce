namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Numbers that states give to people: those whose check digits are strong enough by themselves, and any after a cue such as "SSN" or
/// "passport". Those made of digits alone are told by <see cref="NumberReader"/>.
/// </summary>
internal static class IdFinder
{
    private const int Longest = 18;
    private const int MostBetween = 4;
    private static readonly string[] OfPerson = ["id", "green", "identity", "resident", "residence", "national"];

    public static void Find(TextScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Is(i, WordRole.IdCue) || (scan.Equals(i, "card") && Array.Exists(OfPerson, o => scan.Equals(i - 1, o))) || (scan.Is(i, WordRole.IdCueInCapitals) && !scan.Shouts && scan.Span(i).IndexOfAnyInRange('a', 'z') < 0))
            {
                FindAfter(scan, i);
            }

            if (scan.HasDigits)
            {
                FindChecked(scan, i);
            }
        }
    }

    private static void FindAfter(TextScan scan, int cue)
    {
        for (var i = cue + 1; i < scan.Count && i <= cue + 1 + MostBetween; i++)
        {
            var gap = scan.GapAfter(i - 1);
            if (gap.Length > 4 || gap.IndexOfAny("!?;\n") >= 0 || (gap.Contains('.') && !scan.Is(i - 1, WordRole.Qualifier)))
            {
                return;
            }

            // "the last four of my social are 8145"
            var four = scan[i].Length == 4 && (scan.Equals(cue, "social") || scan.Equals(cue, "ssn")) && scan.Span(i).IndexOfAnyExceptInRange('0', '9') < 0 && (Near(scan, cue, "four") || Near(scan, cue, "4"));
            if (four)
            {
                scan.Take(scan[i].Start, scan[i].End, PersonalDataKind.Id);
                return;
            }

            if (IdEnd(scan, i) is >= 0 and var last)
            {
                scan.Take(scan[i].Start, scan[last].End, PersonalDataKind.Id);
                return;
            }

            if (!scan.Is(i, WordRole.Qualifier | WordRole.Connector | WordRole.IdCue | WordRole.IdCueInCapitals) && scan[i].Length > 2)
            {
                return;
            }
        }
    }

    private static bool Near(TextScan scan, int word, string said)
    {
        for (var i = word - 1; i >= Math.Max(0, word - 4); i--)
        {
            if (scan.Equals(i, said))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word of an id that begins here; -1 when none does.</summary>
    private static int IdEnd(TextScan scan, int first)
    {
        var start = scan.Span(first);
        var lead = start.Length <= 3 && start.IndexOfAnyExceptInRange('A', 'Z') < 0 && !scan.Is(first, WordRole.Qualifier | WordRole.Connector) && scan.Joined(first, " -");
        if ((!lead && start.IndexOfAnyInRange('0', '9') < 0) || BirthFinder.DateAt(scan, first) > 0)
        {
            return -1;
        }

        int digits = 0, signs = 0, last = first - 1;
        for (var i = first; i < scan.Count; i++)
        {
            var word = scan.Span(i);
            var own = Digits(word);
            if ((i > first && scan.GapAfter(i - 1) is not ([' ' or '-' or '.' or '/'])) || signs + word.Length > Longest || (i > first && own == 0 && (word.Length > 1 || !char.IsAsciiLetterUpper(word[0]))) || scan.Is(i, WordRole.Mark))
            {
                break;
            }

            (digits, signs, last) = (digits + own, signs + word.Length, i);
        }

        return digits >= 5 || (digits >= 3 && signs >= 7) ? last : -1;
    }

    private static void FindChecked(TextScan scan, int word)
    {
        var raw = scan.Span(word);
        if (raw.Length is 9 or 16 or 18)
        {
            Span<char> id = stackalloc char[Longest];
            raw.ToUpperInvariant(id);
            id = id[..raw.Length];
            if (CheckDigits.Spanish(id) || CheckDigits.CodiceFiscale(id) || CheckDigits.Chinese(id))
            {
                scan.Take(scan[word].Start, scan[word].End, PersonalDataKind.Id);
            }
        }

        // "AB 12 34 56 C": the way national insurance numbers are printed
        if (raw.Length == 2 && char.IsAsciiLetterUpper(raw[0]) && char.IsAsciiLetterUpper(raw[1]) && word + 4 < scan.Count && scan.Span(word + 4) is [>= 'A' and <= 'D'])
        {
            for (var i = word; i < word + 4; i++)
            {
                if (!scan.GapAfter(i).SequenceEqual(" ") || (i > word && (scan[i].Length != 2 || Digits(scan.Span(i)) != 2)))
                {
                    return;
                }
            }

            scan.Take(scan[word].Start, scan[word + 4].End, PersonalDataKind.Id);
        }
    }

    private static int Digits(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }
}
