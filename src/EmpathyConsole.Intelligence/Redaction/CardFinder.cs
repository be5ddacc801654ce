namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>What is left of a card when most of it is masked, "ending in 4455", and the check value. Whole card numbers are told by <see cref="NumberReader"/>.</summary>
internal static class CardFinder
{
    private const int MostSigns = 26;
    private const int Around = 6;

    public static void Find(TextScan scan)
    {
        if (!scan.HasDigits)
        {
            return;
        }

        FindMasked(scan);
        FindLastFour(scan);
        for (var i = scan.Has(WordRole.CardRest) ? 0 : scan.Count; i + 1 < scan.Count; i++)
        {
            var next = i + 1;
            if (scan.Equals(i, "ending") || scan.Equals(i, "ends"))
            {
                next += scan.Equals(next, "in") || scan.Equals(next, "with") ? 1 : 0;
                if (IsDigits(scan, next, 4, 4) && scan.Joined(next - 1, " :*") && NearCard(scan, i))
                {
                    scan.Take(scan[next].Start, scan[next].End, PersonalDataKind.Card);
                }
            }
            else if (scan.Is(i, WordRole.CardRest) && !scan.Equals(i, "digits") && (!scan.Equals(i, "security") || scan.Equals(i + 1, "code")))
            {
                next += scan.Equals(next, "is") || scan.Equals(next, "code") ? 1 : 0;
                if (IsDigits(scan, next, 3, 4) && scan.Joined(next - 1, " :="))
                {
                    scan.Take(scan[next].Start, scan[next].End, PersonalDataKind.Card);
                }
            }
        }
    }

    /// <summary>"Visa *4242", "last 4 digits of the card are 7782".</summary>
    private static void FindLastFour(TextScan scan)
    {
        for (var i = scan.Has(WordRole.CardCue) ? 1 : scan.Count; i < scan.Count; i++)
        {
            if (!IsDigits(scan, i, 4, 4))
            {
                continue;
            }

            var masked = scan.Text[scan[i].Start - 1] is '*' or '•' or '…';
            var (card, digits, last) = (false, false, false);
            for (var back = i - 1; back >= Math.Max(0, i - 8); back--)
            {
                card |= scan.Is(back, WordRole.CardCue);
                digits |= scan.Equals(back, "digits");
                last |= scan.Equals(back, "last");
            }

            if (card && (masked || (digits && last)))
            {
                scan.Take(scan[i].Start, scan[i].End, PersonalDataKind.Card);
            }
        }
    }

    private static bool NearCard(TextScan scan, int word)
    {
        for (var i = Math.Max(0, word - Around); i < Math.Min(scan.Count, word + Around + 2); i++)
        {
            if (scan.Is(i, WordRole.CardCue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigits(TextScan scan, int word, int least, int most) =>
        word < scan.Count && scan[word].Length >= least && scan[word].Length <= most && scan.Span(word).IndexOfAnyExceptInRange('0', '9') < 0;

    private static void FindMasked(TextScan scan)
    {
        var text = scan.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('*' or '•' or '●' or '·' or 'x' or 'X') || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            int end = i, masks = 0;
            while (end < text.Length && end - i < MostSigns && (text[end] == text[i] || text[end] is ' ' or '-'))
            {
                masks += text[end] == text[i] ? 1 : 0;
                end++;
            }

            var digits = end;
            while (end < text.Length && end - digits < 5 && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            // blanked dates read "XXXX 2021": letters need a whole card's worth of them
            var enough = text[i] is 'x' or 'X' ? masks is >= 8 and <= 15 : masks is >= 4 and <= 15;
            if (enough && end - digits == 4 && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                scan.Take(i, end, PersonalDataKind.Card);
            }

            i = Math.Max(i, digits - 1);
        }
    }
}
