using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// A house number with a street (English, German, French, Spanish, Italian and Portuguese order), flat and postcode with it; post boxes;
/// postcodes after a cue. A town alone stays, and so does a street without a number.
/// </summary>
internal static class AddressFinder
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Areas = """
        AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR
        NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(TextScan scan)
    {
        for (var i = 0; i < scan.Count; i++)
        {
            if (scan.Is(i, WordRole.Mark))
            {
                continue;
            }

            var (first, last) =
                scan.Is(i, WordRole.Street | WordRole.WeakStreet) && Number(scan, i) is >= 0 and var number ? (number, i)
                : scan.Is(i, WordRole.StreetBefore) ? Romance(scan, i)
                : scan.Equals(i, "box") ? PostBox(scan, i)
                : char.IsAsciiLetter(scan.Span(i)[0]) && IsGermanStreet(scan, i) ? (i, i + 1)
                : i > 0 && char.IsAsciiDigit(scan.Span(i)[0]) ? Continental(scan, i)
                : (-1, -1);
            if (first >= 0)
            {
                first = UnitBefore(scan, first);
                last = PlaceAfter(scan, UnitAfter(scan, last));
                var end = scan[last].End + (last == i && scan[last].End < scan.Text.Length && scan[last].Length <= 4 && scan.Text[scan[last].End] == '.' && last + 1 < scan.Count && !char.IsUpper(scan.Span(last + 1)[0]) ? 1 : 0);
                scan.Take(scan[first].Start, end, PersonalDataKind.Address);
                i = last;
            }
            else if (scan.Is(i, WordRole.PostCue))
            {
                FindPostcode(scan, i);
            }
            else if (i + 1 < scan.Count && scan[i].Length <= 4 && scan[i + 1].Length == 3 && scan.GapAfter(i).SequenceEqual(" ") && IsBritish(scan.Span(i), scan.Span(i + 1)))
            {
                scan.Take(scan[i].Start, scan[i + 1].End, PersonalDataKind.Address);
            }
        }
    }

    /// <summary>The word of the house number of "14 Maple Street" or "1200 W 5th Street"; -1 when the street has none.</summary>
    private static int Number(TextScan scan, int street)
    {
        var (capital, lower) = (false, 0);
        for (var i = street - 1; i >= 0 && i >= street - MostWords; i--)
        {
            var gap = scan.GapAfter(i);
            var word = scan.Span(i);
            if (scan.Is(i, WordRole.Mark) || (gap is not " " && !(gap is ". " or ", " && i < street - 1) && gap is not ("-" or "  ")))
            {
                return -1;
            }

            if (IsHouseNumber(word))
            {
                if (gap is not " " || (scan[i].Start > 0 && scan.Text[scan[i].Start - 1] == '#'))
                {
                    return -1;
                }

                // "i live on 33 elm st": where a person lives is told in any case
                if (!capital && lower <= 2 && i < street - 1 && Lives(scan, i) && scan.Is(street, WordRole.WeakStreet))
                {
                    return i;
                }

                var weak = !scan.Is(street, WordRole.Street);
                var named = i < street - 1;
                return named && !IsAmount(scan, i) && (!weak ? capital || lower <= 2 : capital && !scan.Titled && (char.IsUpper(scan.Span(street)[0]) || lower == 0)) ? i : -1;
            }

            if (gap is ", ")
            {
                return -1;
            }

            if (scan.Is(i, WordRole.Measure) && !char.IsUpper(word[0]))
            {
                return -1;
            }

            var ordinal = char.IsAsciiDigit(word[0]);
            capital |= char.IsUpper(word[0]) || ordinal;
            lower += char.IsLower(word[0]) ? 1 : 0;
            if (char.IsLower(word[0]) && (scan.Is(i, WordRole.Connector | WordRole.Nobody) || word.Length < 3))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Lives(TextScan scan, int number)
    {
        for (var i = number - 1; i >= Math.Max(0, number - 3); i--)
        {
            if (scan.Equals(i, "live") || scan.Equals(i, "lives") || scan.Equals(i, "living") || scan.Equals(i, "address") || scan.Equals(i, "reside"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAmount(TextScan scan, int word)
    {
        var start = scan[word].Start;
        return start > 0 && (scan.Text[start - 1] is '.' or ',' or '$' or '£' or '€' or ':' or '/' || (start > 1 && scan.Text[start - 1] == ' ' && scan.Text[start - 2] == '$'));
    }

    private static bool IsHouseNumber(ReadOnlySpan<char> word)
    {
        var digits = word.TrimEnd("abcdefghABCDEFGH");
        return digits.Length is >= 1 and <= 5 && word.Length - digits.Length <= 1 && digits.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsGermanStreet(TextScan scan, int i)
    {
        var word = scan.Span(i);
        if (word.Length < 6 || i + 1 >= scan.Count || !char.IsAsciiDigit(scan.Text[scan[i + 1].Start]))
        {
            return false;
        }

        var whole = word.EndsWith("straße", StringComparison.OrdinalIgnoreCase) || word.EndsWith("strasse", StringComparison.OrdinalIgnoreCase) || word.EndsWith("gasse", StringComparison.OrdinalIgnoreCase) || word.EndsWith("allee", StringComparison.OrdinalIgnoreCase) || (word.EndsWith("weg", StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[0]));
        var cut = word.Length > 5 && word.EndsWith("str", StringComparison.OrdinalIgnoreCase);
        return (whole || cut) && word.Length > 5 && i + 1 < scan.Count && scan.Joined(i, cut ? ". " : " ") && IsHouseNumber(scan.Span(i + 1)) && scan[i + 1].Length <= 5;
    }

    /// <summary>"12 rue de la Paix", "Calle Mayor 15".</summary>
    private static (int First, int Last) Romance(TextScan scan, int street)
    {
        var last = street;
        while (last + 1 < scan.Count && last - street < MostWords && scan.Joined(last, last == street && scan.Equals(street, "av") ? ". " : " '’") && ((scan.Is(last + 1, WordRole.Particle) && scan.Joined(last + 1, " '’")) || (char.IsUpper(scan.Span(last + 1)[0]) && !scan.Is(last + 1, WordRole.Mark | WordRole.ThingNoun | WordRole.Nobody))))
        {
            last++;
        }

        if (last == street || !char.IsUpper(scan.Span(last)[0]))
        {
            return (-1, -1);
        }

        if (last + 1 < scan.Count && scan.Joined(last, " ,") && IsHouseNumber(scan.Span(last + 1)) && scan[last + 1].Length <= 4)
        {
            return (street, last + 1);
        }

        return street > 0 && scan.Joined(street - 1, " ,") && IsHouseNumber(scan.Span(street - 1)) && scan.Equals(street, "rue") ? (street - 1, last) : (-1, -1);
    }

    private static (int First, int Last) PostBox(TextScan scan, int box)
    {
        if (box + 1 >= scan.Count || !scan.Joined(box, " #.") || scan.Span(box + 1).IndexOfAnyInRange('0', '9') < 0)
        {
            return (-1, -1);
        }

        if (scan.Equals(box - 1, "po") && scan.Joined(box - 1, " "))
        {
            return (box - 1, box + 1);
        }

        return scan.Equals(box - 1, "o") && scan.Equals(box - 2, "p") && scan.Joined(box - 1, ". ") && scan.Joined(box - 2, ". ") ? (box - 2, box + 1) : (-1, -1);
    }

    /// <summary>"Prinsengracht 263, 1016 GV Amsterdam": what no street word marks is told by the postcode and town after it.</summary>
    private static (int First, int Last) Continental(TextScan scan, int number)
    {
        if (!IsHouseNumber(scan.Span(number)) || !scan.Joined(number - 1, " ") || !scan.Joined(number, " ,\n") || !scan.GapAfter(number).Contains(',') || !char.IsUpper(scan.Span(number - 1)[0]) || scan.Is(number - 1, WordRole.Mark | WordRole.ThingNoun | WordRole.Month)
            || PostcodeEnd(scan, number + 1) is not (>= 0 and var end) || !scan.Joined(end, " ") || !char.IsUpper(scan.Span(end + 1)[0]) || scan.Is(end + 1, WordRole.Mark))
        {
            return (-1, -1);
        }

        var first = number - 1;
        while (first > 0 && number - first < 3 && scan.Joined(first - 1, " ") && char.IsUpper(scan.Span(first - 1)[0]) && !scan.Is(first - 1, WordRole.Mark))
        {
            first--;
        }

        return (first, number);
    }

    /// <summary>"Flat 3, " before.</summary>
    private static int UnitBefore(TextScan scan, int first) =>
        first >= 2 && scan.Is(first - 2, WordRole.Unit) && scan.Joined(first - 1, " ,") && scan.Joined(first - 2, " #") && scan[first - 1].Length <= 5 && !scan.Is(first - 1, WordRole.Mark) ? first - 2 : first;

    /// <summary>", Apt 12B" or "#4" after.</summary>
    private static int UnitAfter(TextScan scan, int last)
    {
        if (last + 2 < scan.Count && scan.Is(last + 1, WordRole.Unit) && scan.Joined(last, " ,.") && scan.Joined(last + 1, " #.") && scan[last + 2].Length <= 5 && !scan.Is(last + 2, WordRole.Mark))
        {
            return last + 2;
        }

        return last + 1 < scan.Count && scan.GapAfter(last) is " #" or ", #" && scan[last + 1].Length <= 5 ? last + 1 : last;
    }

    /// <summary>Up to a postcode that follows, over the town and state between; the same word when none does.</summary>
    private static int PlaceAfter(TextScan scan, int last)
    {
        for (var i = last + 1; i < scan.Count && i <= last + MostWords + 1; i++)
        {
            if (!scan.Joined(i - 1, " ,.\n") || scan.Is(i, WordRole.Mark))
            {
                return last;
            }

            if (PostcodeEnd(scan, i) is >= 0 and var end)
            {
                // the continental order: the town follows its number
                var town = char.IsAsciiDigit(scan.Span(i)[0]) && i == last + 1 && scan.Joined(end, " ") && char.IsUpper(scan.Span(end + 1)[0]) && !scan.Is(end + 1, WordRole.Nobody | WordRole.Mark);
                return town ? end + 1 : end;
            }

            if (!char.IsUpper(scan.Span(i)[0]))
            {
                return last;
            }
        }

        return last;
    }

    /// <summary>The last word of a postcode of five digits (and four), or of British or Dutch shape; -1 when none begins here.</summary>
    private static int PostcodeEnd(TextScan scan, int i)
    {
        var word = scan.Span(i);
        if (word.Length == 5 && word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return i + 1 < scan.Count && scan.GapAfter(i).SequenceEqual("-") && scan[i + 1].Length == 4 && scan.Span(i + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? i + 1 : i;
        }

        if (i + 1 >= scan.Count || !scan.GapAfter(i).SequenceEqual(" "))
        {
            return IsInward(word.Length > 4 ? word[^3..] : []) && IsOutward(word[..^3]) ? i : -1;
        }

        var next = scan.Span(i + 1);
        return (IsOutward(word) && IsInward(next)) || (word.Length == 4 && word.IndexOfAnyExceptInRange('0', '9') < 0 && next.Length == 2 && next.IndexOfAnyExceptInRange('A', 'Z') < 0) ? i + 1
            : IsInward(word.Length > 4 ? word[^3..] : []) && IsOutward(word[..^3]) ? i : -1;
    }

    private static bool IsOutward(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 4 && char.IsAsciiLetter(word[0]) && word.IndexOfAnyInRange('0', '9') is 1 or 2;

    private static bool IsInward(ReadOnlySpan<char> word) =>
        word.Length == 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiLetter(word[1]) && char.IsAsciiLetter(word[2]);

    /// <summary>In capitals, of an area that exists; the last letters leave out those that are easily misread (Royal Mail).</summary>
    private static bool IsBritish(ReadOnlySpan<char> outward, ReadOnlySpan<char> inward)
    {
        var letters = outward.IndexOfAnyInRange('0', '9');
        return letters is 1 or 2 && IsInward(inward) && inward[1..].IndexOfAnyExceptInRange('A', 'Z') < 0 && inward[1..].IndexOfAny(SignSets.Misread) < 0 && Areas.Contains(outward[..letters]) && outward[^1] is var end && (char.IsAsciiDigit(end) || char.IsAsciiLetterUpper(end));
    }

    private static void FindPostcode(TextScan scan, int cue)
    {
        for (var i = cue + 1; i < scan.Count && i <= cue + 3; i++)
        {
            if (!scan.Joined(i - 1, " :=-") || scan.Is(i, WordRole.Mark))
            {
                return;
            }

            if (PostcodeEnd(scan, i) is >= 0 and var end)
            {
                scan.Take(scan[i].Start, scan[end].End, PersonalDataKind.Address);
                return;
            }

            if (!scan.Is(i, WordRole.Connector | WordRole.Qualifier))
            {
                return;
            }
        }
    }
}
