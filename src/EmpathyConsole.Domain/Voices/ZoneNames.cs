using System.Collections.Concurrent;
using System.Globalization;

namespace EmpathyConsole.Domain.Voices;

/// <summary>
/// Zones as exports spell them after a time. Abbreviations that mean different zones in different countries (IST, BST's Asian namesake, AST)
/// are read only where one reading is by far the usual one in English exports; IST and AST are left alone.
/// </summary>
internal static class ZoneNames
{
    private static readonly Dictionary<string, double> Hours = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["WET"] = 0,
        ["BST"] = 1,
        ["WEST"] = 1,
        ["CET"] = 1,
        ["MEZ"] = 1,
        ["CEST"] = 2,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["AKST"] = -9,
        ["AKDT"] = -8,
        ["HST"] = -10,
        ["NST"] = -3.5,
        ["NDT"] = -2.5,
        ["JST"] = 9,
        ["KST"] = 9,
        ["HKT"] = 8,
        ["SGT"] = 8,
        ["AWST"] = 8,
        ["ACST"] = 9.5,
        ["ACDT"] = 10.5,
        ["AEST"] = 10,
        ["AEDT"] = 11,
        ["NZST"] = 12,
        ["NZDT"] = 13,
        ["SAST"] = 2,
    };

    private static readonly ConcurrentDictionary<TimeSpan, TimeZoneInfo> Known = new();

    /// <summary>The time without the zone that is spelled after it, and that zone's offset; the text as it is when none is.</summary>
    public static ReadOnlySpan<char> Cut(ReadOnlySpan<char> text, out TimeSpan? offset)
    {
        offset = null;

        // "... GMT+0200 (Central European Summer Time)"
        if (text[^1] == ')' && text.LastIndexOf('(') is > 5 and var bracket)
        {
            var inside = text[(bracket + 1)..^1].Trim();
            var before = text[..bracket].TrimEnd();
            return Name(inside) is { } named && Cut(before, out offset) is var cut ? Give(cut, offset ?? named, out offset) : Cut(before, out offset);
        }

        var space = text.LastIndexOf(' ');
        if (space < 5)
        {
            return text;
        }

        var last = text[(space + 1)..];
        var rest = text[..space].TrimEnd();
        if (Name(last) is { } known && rest[^1] is not ',')
        {
            return Give(rest, known, out offset);
        }

        if ((last.StartsWith("GMT", StringComparison.OrdinalIgnoreCase) || last.StartsWith("UTC", StringComparison.OrdinalIgnoreCase)) && Figures(last[3..]) is { } relative)
        {
            return Give(rest, relative, out offset);
        }

        // "2026-06-18 08:40:00 +0200"; a year after the offset, as social posts write it, is read elsewhere
        return last[0] is '+' or '-' && last.Length >= 3 && rest.Contains(':') && Figures(last) is { } figures ? Give(rest, figures, out offset) : text;
    }

    /// <summary>A zone of that offset all year round.</summary>
    public static TimeZoneInfo Fixed(TimeSpan offset) => offset == TimeSpan.Zero
        ? TimeZoneInfo.Utc
        : Known.GetOrAdd(offset, o => TimeZoneInfo.CreateCustomTimeZone("offset" + o.ToString("c", CultureInfo.InvariantCulture), o, null, null));

    private static ReadOnlySpan<char> Give(ReadOnlySpan<char> text, TimeSpan found, out TimeSpan? offset)
    {
        offset = found;
        return text;
    }

    private static TimeSpan? Name(ReadOnlySpan<char> name) =>
        name.Length is >= 3 and <= 4 && Hours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var hours) ? TimeSpan.FromHours(hours) : null;

    /// <summary>"+2", "-0700", "+05:30".</summary>
    private static TimeSpan? Figures(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('+' or '-'))
        {
            return null;
        }

        var digits = text[1..];
        var colon = digits.IndexOf(':');
        var hours = colon > 0 ? digits[..colon] : digits.Length == 4 ? digits[..2] : digits;
        var minutes = colon > 0 ? digits[(colon + 1)..] : digits.Length == 4 ? digits[2..] : "0";
        return hours.Length <= 2 && minutes.Length <= 2 && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var h) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var m) && h <= 14 && m < 60
            ? (text[0] == '-' ? -1 : 1) * new TimeSpan(h, m, 0)
            : null;
    }
}
