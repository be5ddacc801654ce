using System.Globalization;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>Reads runs of digit groups and asks <see cref="NumberReader"/> what they are.</summary>
internal static class NumberFinder
{
    private const int MostGroups = 8;

    public static void Find(TextScan scan)
    {
        if (!scan.HasDigits)
        {
            return;
        }

        var text = scan.Text;
        var groups = new List<DigitGroup>(MostGroups);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                i++;
                continue;
            }

            i = ReadGroups(text, i, groups);
            if (IsPartOfWord(text, groups) || IsPrice(text, groups[0].Start))
            {
                continue;
            }

            if (NumberReader.Find(scan, groups) is var (first, count, kind))
            {
                var start = groups[first].Start;
                while (kind == PersonalDataKind.Phone && start > 0 && text[start - 1] is '+' or '(')
                {
                    start--;
                }

                i = groups[first + count - 1].End;
                scan.Take(start, kind == PersonalDataKind.Phone ? Extension(scan, i) : i, kind);
            }
        }
    }

    /// <summary>Past "ext. 204", "x12" or "extension 7" after a phone number.</summary>
    private static int Extension(TextScan scan, int end)
    {
        var word = scan.WordAt(end);
        if (word >= scan.Count || scan[word].Start - end > 2)
        {
            return end;
        }

        var said = scan.Span(word);
        var letters = said.TrimEnd("0123456789").Length;
        var known = said[..letters].Equals("x", StringComparison.OrdinalIgnoreCase) || said[..letters].Equals("ext", StringComparison.OrdinalIgnoreCase) || said[..letters].Equals("extension", StringComparison.OrdinalIgnoreCase);
        if (!known || said.Length - letters > 6)
        {
            return end;
        }

        if (said.Length > letters)
        {
            return scan[word].End;
        }

        return scan.Joined(word, " .:") && scan[word + 1].Length <= 6 && scan.Span(word + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? scan[word + 1].End : end;
    }

    /// <summary>Digit groups that belong together: parted by one separator, or by ") " and the like. Returns where they end.</summary>
    private static int ReadGroups(string text, int i, List<DigitGroup> groups)
    {
        groups.Clear();
        var separator = '\0';
        while (true)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            groups.Add(new(start, i - start, separator));
            var next = i;
            while (next < text.Length && next - i < 3 && text[next] is ' ' or '-' or '.' or '(' or ')' or '\u00a0' or '\u2011' or '/')
            {
                next++;
            }

            if (groups.Count == MostGroups || next == i || next >= text.Length || !char.IsAsciiDigit(text[next]))
            {
                return i;
            }

            separator = text[i] is '\u00a0' or ')' or '(' ? ' ' : text[i] == '\u2011' ? '-' : text[i];
            i = next;
        }
    }

    private static bool IsPartOfWord(string text, List<DigitGroup> groups)
    {
        var (start, end) = (groups[0].Start, groups[^1].End);
        return (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '_')) || (end < text.Length && groups.Count == 1 && char.IsLetter(text[end]));
    }

    private static bool IsPrice(string text, int start)
    {
        while (start > 0 && text[start - 1] == ' ')
        {
            start--;
        }

        return start > 0 && char.GetUnicodeCategory(text[start - 1]) == UnicodeCategory.CurrencySymbol;
    }
}
