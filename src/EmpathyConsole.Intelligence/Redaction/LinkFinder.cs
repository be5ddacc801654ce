using System.Collections.Frozen;

namespace EmpathyConsole.Intelligence.Redaction;

/// <summary>
/// Links that let somebody in or say who somebody is: credentials, tokens, sessions, addresses in the query, profiles. Of them the site is
/// kept and the rest removed; a link with credentials before the @ goes whole. Other links stay.
/// </summary>
internal static class LinkFinder
{
    private const int Longest = 4_096;
    private const int LongestWord = 16;
    private const int LongestValue = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Keys = """
        token access_token auth authorization key apikey api_key sig signature session sessionid sid code password passwd pwd pw pass secret reset email mail e-mail user username uid userid user_id customer customerid client
        order orderid order_id booking ticket ref invite invitation login hash otp pin phone tel name firstname lastname account iban card jwt id_token magic verify confirmation unsubscribe contact_id subscriber
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Profiles = ["facebook.com", "instagram.com", "linkedin.com", "twitter.com", "x.com", "tiktok.com", "t.me", "wa.me", "snapchat.com"];

    public static void Find(TextScan scan)
    {
        var text = scan.Text;
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = slash + 1 < text.Length ? text.IndexOf('/', slash + 1) : -1)
        {
            var whole = slash > 0 && slash + 2 < text.Length && text[slash - 1] == ':' && text[slash + 1] == '/';
            var start = whole ? SchemeStart(text, slash - 1) : HostStart(text, slash);
            var host = whole ? slash + 2 : start;
            if (start < 0)
            {
                continue;
            }

            var end = LinkEnd(text, host);
            var hostEnd = host;
            while (hostEnd < end && text[hostEnd] is not ('/' or '?' or '#'))
            {
                hostEnd++;
            }

            var authority = text.AsSpan(host, hostEnd - host);
            if (authority.IndexOf('@') >= 0)
            {
                scan.Take(start, end, PersonalDataKind.Link);
            }
            else if (hostEnd + 1 < end && IsPersonal(authority, text.AsSpan(hostEnd + 1, end - hostEnd - 1)))
            {
                scan.Take(hostEnd + 1, end, PersonalDataKind.Link);
            }

            slash = Math.Max(slash, end - 1);
        }
    }

    private static int SchemeStart(string text, int colon)
    {
        var start = colon;
        while (start > 0 && colon - start < 12 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return start < colon ? start : -1;
    }

    /// <summary>Where "www.example.com" begins before the slash; -1 when no site stands there.</summary>
    private static int HostStart(string text, int slash)
    {
        var start = slash;
        while (start > 0 && slash - start < 100 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'))
        {
            start--;
        }

        var host = text.AsSpan(start, slash - start);
        var dot = host.LastIndexOf('.');
        return dot > 0 && host.Length - dot > 2 && host[(dot + 1)..].IndexOfAnyInRange('0', '9') < 0 ? start : -1;
    }

    private static int LinkEnd(string text, int from)
    {
        var end = from;
        while (end < text.Length && end - from < Longest && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '[' or ']' or '{' or '}' or '|'))
        {
            end++;
        }

        while (end > from && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'' or '*' or '…')
        {
            end--;
        }

        return end;
    }

    private static bool IsPersonal(ReadOnlySpan<char> host, ReadOnlySpan<char> rest)
    {
        var site = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host.StartsWith("m.", StringComparison.OrdinalIgnoreCase) ? host[2..] : host;
        foreach (var profile in Profiles)
        {
            if (site.Equals(profile, StringComparison.OrdinalIgnoreCase))
            {
                return rest.IndexOfAnyInRange('a', 'z') >= 0 || rest.IndexOfAnyInRange('0', '9') >= 0;
            }
        }

        foreach (var range in rest.SplitAny("/?&#;"))
        {
            var part = rest[range];
            var equals = part.IndexOf('=');
            if (equals > 0 ? Keys.Contains(part[..equals]) || IsSecret(part[(equals + 1)..], LongestValue) || part.IndexOf('@') >= 0 || part.Contains("%40", StringComparison.Ordinal) : IsSecret(part, LongestWord) || part.IndexOf('@') > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Long and mixed of letters and digits, and no words with dashes between.</summary>
    private static bool IsSecret(ReadOnlySpan<char> value, int longest)
    {
        int letters = 0, digits = 0, run = 0, longestRun = 0;
        foreach (var c in value)
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            run = char.IsAsciiLetterOrDigit(c) ? run + 1 : 0;
            longestRun = Math.Max(longestRun, run);
        }

        return letters >= 3 && digits >= 3 && longestRun >= longest;
    }
}
