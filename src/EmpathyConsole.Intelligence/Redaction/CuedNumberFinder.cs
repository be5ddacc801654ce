using System.Collections.Frozen;
using System.Globalization;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>Order, booking, account, policy, claim and ticket numbers: by what they hold and by the word before. Flights, models and prices stay.</summary>
internal static class CuedNumberFinder
{
    private const int MostBetween = 4;
    private const int Longest = 34;

    // too ordinary to announce a number without "number", "no." or "#"
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Strict =
        "orders customer member membership client loyalty flyer sort routing patient employee student record locator parcel shipment contract transaction complaint acc meter awb rma".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // these come as letters only
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lettered =
        "confirmation conf booking reservation locator pnr record reference".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(TextScan scan)
    {
        for (var i = scan.Has(WordRole.NumberNoun) ? 0 : scan.Count; i + 1 < scan.Count; i++)
        {
            if (scan.Is(i, WordRole.NumberNoun) && !(i > 0 && scan.Equals(i, "order") && scan.Equals(i - 1, "in")))
            {
                FindAfter(scan, i);
            }
        }
    }

    private static void FindAfter(TextScan scan, int noun)
    {
        var (said, lettered) = (false, false);
        for (var i = noun; i < scan.Count && i <= noun + MostBetween; i++)
        {
            if (i > noun)
            {
                var gap = scan.GapAfter(i - 1);
                var dotted = gap.Contains('.') && (scan[i - 1].Length > 4 || !scan.Is(i - 1, WordRole.Qualifier | WordRole.NumberNoun));
                if (gap.Length > 4 || gap.IndexOfAnyExcept(SignSets.BeforeNumber) >= 0 || dotted)
                {
                    return;
                }

                said |= gap.IndexOfAny("#:=") >= 0;
            }

            if (i == noun || scan.Is(i, WordRole.NumberNoun))
            {
                said |= i > noun && scan.Is(i, WordRole.Qualifier);
                lettered |= Lettered.Contains(scan.Span(i));
            }
            else if (scan.Is(i, WordRole.Qualifier))
            {
                said = true;
            }
            else if (!(scan.Equals(i, "is") || scan.Equals(i, "was")))
            {
                var bank = (scan.Equals(noun, "acc") || scan.Equals(noun, "awb") || scan.Equals(noun, "rma")) || (scan.Equals(noun, "sort") && scan[i].Length == 2);
                if ((said || bank || !Strict.Contains(scan.Span(noun))) && Reads(scan, i, said || scan.Equals(noun, "pnr"), lettered) is > 0 and var end)
                {
                    scan.Take(scan[i].Start, end, PersonalDataKind.Number);
                }

                return;
            }
        }
    }

    /// <summary>Where the number that begins at the word ends; 0 when it is none.</summary>
    private static int Reads(TextScan scan, int word, bool said, bool lettered)
    {
        var text = scan.Text;
        var start = scan[word].Start;
        if (scan.Is(word, WordRole.Mark) || BirthFinder.DateAt(scan, word) > 0 || (start > 0 && char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.CurrencySymbol))
        {
            return 0;
        }

        int end = start, letters = 0, digits = 0, lower = 0;
        for (; end < text.Length && end - start < Longest; end++)
        {
            var c = text[end];
            if (!char.IsAsciiLetterOrDigit(c) && !(c is '-' or '/' or '_' && end + 1 < text.Length && char.IsAsciiLetterOrDigit(text[end + 1])))
            {
                break;
            }

            letters += char.IsAsciiLetter(c) ? 1 : 0;
            lower += char.IsAsciiLetterLower(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        var after = scan.WordAt(end);
        if ((end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '%' or ':')) || (!said && after < scan.Count && scan.Is(after, WordRole.Measure)))
        {
            return 0;
        }

        if (letters == 0)
        {
            var year = digits == 4 && text[start] is '1' or '2';
            return digits >= 3 && (digits >= 5 || (said && !year)) ? Grouped(scan, end, said) : 0;
        }

        if (digits == 0)
        {
            return said && lettered && !scan.Shouts && lower == 0 && letters is >= 5 and <= 8 && end == scan[word].End ? end : 0;
        }

        return letters + digits >= (said ? 4 : 5) && digits >= 2 && (lower == 0 || (said && digits >= 4 && letters <= digits)) ? end : 0;
    }

    /// <summary>"6337 1100 2854".</summary>
    private static int Grouped(TextScan scan, int end, bool said)
    {
        for (var i = scan.WordAt(end); said && i < scan.Count && scan[i].Start == end + 1 && scan.Text[end] == ' ' && scan[i].Length is >= 3 and <= 6 && scan.Span(i).IndexOfAnyExceptInRange('0', '9') < 0; i++)
        {
            end = scan[i].End;
        }

        return end;
    }
}
