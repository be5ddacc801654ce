using System.Globalization;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>IPv4 (four octets, told from version numbers by what stands around) and IPv6.</summary>
internal static class IpFinder
{
    private const int Longest6 = 39;

    public static void Find(TextScan scan)
    {
        for (var i = scan.HasDigits ? 0 : scan.Count; i < scan.Count; i++)
        {
            if (i + 3 < scan.Count && IsFour(scan, i))
            {
                scan.Take(scan[i].Start, scan[i + 3].End, PersonalDataKind.Ip);
                i += 3;
            }
        }

        if (scan.Text.AsSpan().Count(':') > 2)
        {
            FindSix(scan);
        }
    }

    private static bool IsFour(TextScan scan, int first)
    {
        var large = false;
        for (var i = first; i < first + 4; i++)
        {
            var word = scan.Span(i);
            if (word.Length > 3 || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var octet) || octet > 255 || (i < first + 3 && !scan.GapAfter(i).SequenceEqual(".")))
            {
                return false;
            }

            large |= octet >= 100;
        }

        var (before, after) = (scan[first].Start, scan[first + 3].End);
        if ((before > 0 && scan.Text[before - 1] is '.' or '-' or '_') || (after + 1 < scan.Text.Length && scan.Text[after] == '.' && char.IsAsciiDigit(scan.Text[after + 1])))
        {
            return false;
        }

        for (var i = first - 1; i >= Math.Max(0, first - 4); i--)
        {
            if (scan.Is(i, WordRole.VersionCue))
            {
                return false;
            }

            large |= scan.Is(i, WordRole.NetworkCue) || (i == first - 1 && scan.Equals(i, "from"));
        }

        return large;
    }

    private static void FindSix(TextScan scan)
    {
        var text = scan.Text;
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = colon + 1 < text.Length ? text.IndexOf(':', colon + 1) : -1)
        {
            var start = colon;
            while (start > 0 && colon - start < 4 && char.IsAsciiHexDigit(text[start - 1]))
            {
                start--;
            }

            var end = colon;
            var colons = 0;
            while (end < text.Length && end - start < Longest6 && (char.IsAsciiHexDigit(text[end]) || text[end] == ':'))
            {
                colons += text[end] == ':' ? 1 : 0;
                end++;
            }

            while (end > start && text[end - 1] == ':')
            {
                end--;
                colons--;
            }

            var free = (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end >= text.Length || !char.IsLetterOrDigit(text[end]));
            var address = text.AsSpan(start, end - start);
            if (free && (colons == 7 || (colons >= 3 && address.Contains("::", StringComparison.Ordinal))) && address.IndexOfAnyInRange('0', '9') >= 0 && System.Net.IPAddress.TryParse(address, out _))
            {
                scan.Take(start, end, PersonalDataKind.Ip);
            }

            colon = Math.Max(colon, end - 1);
        }
    }
}
