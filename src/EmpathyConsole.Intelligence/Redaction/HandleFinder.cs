using EmpathyConsole.Intelligence.Text;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>"@name", and what follows "username is" or "insta:". The brand's own handle goes too: the redactor can't know whose it is.</summary>
internal static class HandleFinder
{
    private const int Longest = 64;

    public static void Find(TextScan scan)
    {
        var text = scan.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '@' or '/'))
            {
                continue;
            }

            var end = End(text, at + 1);
            var name = text.AsSpan(at + 1, end - at - 1);
            if (name.Length > 1 && name.IndexOfAnyExceptInRange('0', '9') >= 0 && !IsTime(name) && !IsOrdinary(name))
            {
                scan.Take(at, end, PersonalDataKind.Handle);
            }
        }
    }

    /// <summary>"u/quiet_otter", as one forum writes it.</summary>
    public static void FindForum(TextScan scan)
    {
        var text = scan.Text;
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            if (slash > 0 && text[slash - 1] is 'u' or 'U' && (slash == 1 || !(char.IsLetterOrDigit(text[slash - 2]) || text[slash - 2] is '.' or '-' or '_')) && End(text, slash + 1) is var end && end > slash + 3)
            {
                scan.Take(slash - 1, end, PersonalDataKind.Handle);
            }
        }
    }

    public static void FindAnnounced(TextScan scan)
    {
        for (var i = scan.Has(WordRole.AccountCue) ? 0 : scan.Count; i + 1 < scan.Count; i++)
        {
            if (!scan.Is(i, WordRole.AccountCue))
            {
                continue;
            }

            var next = i + 1;
            var said = scan.GapAfter(i).Contains(':') || scan.GapAfter(i).Contains('=');
            if (scan.Equals(i, "user"))
            {
                if (!scan.Equals(next, "name"))
                {
                    continue;
                }

                said |= scan.GapAfter(next++).Contains(':');
            }

            if ((scan.Equals(next, "is") || scan.Equals(next, "as")) && scan.Joined(next, " :'\""))
            {
                (said, next) = (true, next + 1);
            }

            // "kestrel#4471"
            if (!said && scan.Equals(i, "discord") && next + 1 < scan.Count && scan.Joined(i, " ") && scan.GapAfter(next).SequenceEqual("#") && scan[next + 1].Length == 4 && !scan.Is(next, WordRole.Mark))
            {
                scan.Take(scan[next].Start, scan[next + 1].End, PersonalDataKind.Handle);
                continue;
            }

            if (!said || next >= scan.Count || scan.Is(next, WordRole.Mark | WordRole.Nobody) || !scan.Joined(next - 1, " :=@'\""))
            {
                continue;
            }

            var end = End(scan.Text, scan[next].Start);
            var name = scan.Text.AsSpan(scan[next].Start, end - scan[next].Start);
            if (name.Length > 2 && !IsOrdinary(name) && (name.IndexOfAny(SignSets.DigitOrLine) >= 0 || (scan.Equals(i, "username") && name.Length > 4)))
            {
                scan.Take(scan[next].Start, end, PersonalDataKind.Handle);
            }
        }
    }

    private static int End(string text, int from)
    {
        var end = from;
        while (end < text.Length && end - from < Longest && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || (text[end] is '.' or '-' && end > from && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsTime(ReadOnlySpan<char> name) => char.IsAsciiDigit(name[0]) && name.TrimStart("0123456789.") is var rest && (rest.IsEmpty || rest.Equals("am", StringComparison.OrdinalIgnoreCase) || rest.Equals("pm", StringComparison.OrdinalIgnoreCase) || rest.Length == 1);

    private static bool IsOrdinary(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[Longest];
        return StopWords.Contains(Tokens.Fold(name, buffer)) || name.Equals("home", StringComparison.OrdinalIgnoreCase) || name.Equals("work", StringComparison.OrdinalIgnoreCase) || name.Equals("checkout", StringComparison.OrdinalIgnoreCase) || name.Equals("school", StringComparison.OrdinalIgnoreCase);
    }
}
