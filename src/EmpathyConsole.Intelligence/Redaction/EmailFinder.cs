using System.Collections.Frozen;
using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>E-mail addresses (RFC 5321 bounds: 64 signs before the @, 255 after), and those written "name at domain dot com".</summary>
internal static class EmailFinder
{
    private const int LongestLocal = 64;
    private const int LongestDomain = 255;
    private const int MostLabels = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TopLevels =
        "com org net edu gov info biz io co me uk de fr es it nl eu in us ca au ch at be se no dk fi pl pt br mx jp ie nz za example test dev app".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Find(TextScan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && at - start < LongestLocal && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-' or '\'' or '’' or '!' or '#' or '$' or '&' or '*' or '=' or '~'))
            {
                start--;
            }

            while (start < at && !char.IsLetterOrDigit(text[start]) && text[start] != '_')
            {
                start++;
            }

            var end = at + 1;
            while (end < text.Length && end - at < LongestDomain && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            while (end > at && text[end - 1] is '.' or '-')
            {
                end--;
            }

            var dot = text.LastIndexOf('.', end - 1, end - at);
            if (start < at && dot > at + 1 && end - dot > 2 && !char.IsAsciiDigit(text[end - 1]))
            {
                // "@marta@social.example" is one address on a network of many servers
                scan.Take(start > 0 && text[start - 1] == '@' ? start - 1 : start, end, start > 0 && text[start - 1] == '@' ? PersonalDataKind.Handle : PersonalDataKind.Email);
            }
        }
    }

    /// <summary>"lena at example dot org", "petra (at) example (dot) org", "dave [at] mail.example".</summary>
    public static void FindSpelled(TextScan scan)
    {
        for (var i = scan.Has(WordRole.At) ? 1 : scan.Count; i + 1 < scan.Count; i++)
        {
            if (!scan.Is(i, WordRole.At) || scan.Is(i - 1, WordRole.Mark))
            {
                continue;
            }

            var wrapped = scan.GapAfter(i - 1).IndexOfAny("([{<") >= 0;
            if (!Near(scan, i - 1) || !Near(scan, i) || (!wrapped && IsOrdinary(scan.Span(i + 1))))
            {
                continue;
            }

            var (last, dots) = (i + 1, 0);
            while (dots < MostLabels && last + 1 < scan.Count)
            {
                var spelled = scan.Equals(last + 1, "dot") && last + 2 < scan.Count && Near(scan, last) && Near(scan, last + 1);
                if (!spelled && !(wrapped && scan.GapAfter(last).SequenceEqual(".")))
                {
                    break;
                }

                last += spelled ? 2 : 1;
                dots++;
            }

            if (dots > 0 && TopLevels.Contains(scan.Span(last)))
            {
                var first = i - 1;
                while (first > 0 && i - first < MostLabels && scan.GapAfter(first - 1) is [var c] && c is '.' or '_' or '-' or '+' && !scan.Is(first - 1, WordRole.Mark))
                {
                    first--;
                }

                while (first > 1 && scan.Equals(first - 1, "dot") && Near(scan, first - 1) && Near(scan, first - 2) && !scan.Is(first - 2, WordRole.Mark) && i - first < MostLabels * 2)
                {
                    first -= 2;
                }

                scan.Take(scan[first].Start, scan[last].End, PersonalDataKind.Email);
                i = last;
            }
        }
    }

    private static bool IsOrdinary(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[16];
        return StopWords.Contains(Tokens.Fold(word, buffer));
    }

    private static bool Near(TextScan scan, int word) => scan.GapAfter(word) is { Length: <= 3 } gap && gap.IndexOfAnyExcept(SignSets.AroundAt) < 0;
}
