using System.Globalization;

namespace EmpathyConsole.Domain.Voices;

/// <summary>
/// Reads times as exports write them. In this order: ISO 8601; seconds, milliseconds or microseconds since 1970 (10, 13, 16 digits); yyyymmdd; days since 1899-12-30 (a
/// spreadsheet's own number, 20000 to 80000); then day, month and year in figures by the given order, unless a number over 12 settles
/// it; then English month names. A zone may be spelled after it: UTC, PDT, +0200, GMT+2. A time without an offset is in the given zone; a date without a time is that day's midnight.
/// </summary>
public static class TimeReader
{
    private static readonly string[] Named =
    [
        "d MMM yyyy", "d MMMM yyyy", "MMM d yyyy", "MMMM d yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "ddd d MMM yyyy", "dddd d MMMM yyyy", "ddd MMM d yyyy",
    ];

    /// <summary>The time, or null when it can't be read or lies outside 1990 to 2100.</summary>
    public static DateTimeOffset? Read(string text, DateOrder order, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length is < 5 or > 80)
        {
            return null;
        }

        trimmed = ZoneNames.Cut(trimmed, out var offset);
        if (trimmed.Length is < 5 or > 40)
        {
            return null;
        }

        // a zone that is written beside the time goes before the file's
        if (offset is { } spelled)
        {
            zone = ZoneNames.Fixed(spelled);
        }

        var time = Iso(trimmed, zone) ?? Number(trimmed, zone) ?? Figures(trimmed, order, zone) ?? Words(trimmed, zone);
        return time is { Year: >= 1990 and < 2100 } ? time : null;
    }

    /// <summary>The order that the sample settles: the first number over 12 decides; day first when none does.</summary>
    public static DateOrder Guess(IEnumerable<string> sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        Span<int> parts = stackalloc int[3];
        foreach (var text in sample)
        {
            if (Split(text.AsSpan().Trim(), parts, out _) && parts[0] <= 31 && parts[1] <= 31 && Math.Max(parts[0], parts[1]) > 12)
            {
                return parts[0] > 12 ? DateOrder.DayFirst : DateOrder.MonthFirst;
            }
        }

        return DateOrder.DayFirst;
    }

    private static DateTimeOffset? Iso(ReadOnlySpan<char> text, TimeZoneInfo zone)
    {
        if (text.Length < 10 || text[4] is not ('-' or '/') || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local))
        {
            return null;
        }

        return local.Kind == DateTimeKind.Unspecified ? InZone(local, zone)
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    private static DateTimeOffset? Number(ReadOnlySpan<char> text, TimeZoneInfo zone)
    {
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return text.Length switch
        {
            16 => DateTimeOffset.FromUnixTimeMilliseconds((long)(number / 1000)),
            13 => DateTimeOffset.FromUnixTimeMilliseconds((long)number),
            10 when !text.Contains('.') => DateTimeOffset.FromUnixTimeSeconds((long)number),
            8 when DateTime.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => InZone(day, zone),
            _ => number is >= 20_000 and < 80_000 ? InZone(DateTime.FromOADate(number), zone) : null,
        };
    }

    private static DateTimeOffset? Figures(ReadOnlySpan<char> text, DateOrder order, TimeZoneInfo zone)
    {
        Span<int> parts = stackalloc int[3];
        if (!Split(text, parts, out var used))
        {
            return null;
        }

        var (day, month) = parts[0] > 12 || (order == DateOrder.DayFirst && parts[1] <= 12) ? (parts[0], parts[1]) : (parts[1], parts[0]);
        var year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
        if (year is < 1990 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        return Clock(text[used..]) is { } clock ? InZone(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + clock, zone) : null;
    }

    /// <summary>Three numbers parted by the same one of . / -; and how much of the text they take.</summary>
    private static bool Split(ReadOnlySpan<char> text, Span<int> parts, out int used)
    {
        used = 0;
        var separator = '\0';
        for (var part = 0; part < 3; part++)
        {
            var start = used;
            while (used < text.Length && char.IsAsciiDigit(text[used]) && used - start < 5)
            {
                used++;
            }

            if (used == start || (part < 2 && used - start > 2) || (part == 2 && used - start is not (2 or 4)))
            {
                return false;
            }

            parts[part] = int.Parse(text[start..used], NumberStyles.None, CultureInfo.InvariantCulture);
            if (part < 2)
            {
                if (used >= text.Length || text[used] is not ('/' or '-' or '.') || (part == 1 && text[used] != separator))
                {
                    return false;
                }

                separator = text[used++];
            }
        }

        return true;
    }

    /// <summary>The time of day after a date: " 14:05", " 14.05.30", ", 2:05 PM"; zero when there is none, null when it can't be read.</summary>
    private static TimeSpan? Clock(ReadOnlySpan<char> text)
    {
        var clock = text.Trim(" ,T");
        if (clock.IsEmpty)
        {
            return TimeSpan.Zero;
        }

        var plain = clock.ToString().Replace('.', ':').ToUpperInvariant();
        return DateTime.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out var time) ? time.TimeOfDay : null;
    }

    private static DateTimeOffset? Words(ReadOnlySpan<char> text, TimeZoneInfo zone)
    {
        var plain = text.ToString().Replace(",", "", StringComparison.Ordinal);
        if (DateTime.TryParseExact(plain, Named, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day))
        {
            return InZone(day, zone);
        }

        // "Tue Feb 24 11:35:52 +0000 2015" and "20 Jun 2026 08:40"
        return DateTimeOffset.TryParseExact(plain, "ddd MMM dd HH:mm:ss zzz yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var full) ? full
            : NamesYear(plain) // or the reader would fill in the year of today
                ? DateTime.TryParse(plain, CultureInfo.InvariantCulture, DateTimeStyles.None, out var loose) ? InZone(DateTime.SpecifyKind(loose, DateTimeKind.Unspecified), zone) : null
                : null;
    }

    private static bool NamesYear(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run == 4)
            {
                return text.Any(char.IsLetter);
            }
        }

        return false;
    }

    private static DateTimeOffset? InZone(DateTime local, TimeZoneInfo zone)
    {
        if (local.Year is < 1990 or > 2100)
        {
            return null;
        }

        var plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(plain, zone.GetUtcOffset(plain));
    }
}
