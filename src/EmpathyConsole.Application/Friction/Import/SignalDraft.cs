using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>Makes signals from texts, or says what is wrong with them.</summary>
/// <param name="zone">Times without an offset are read in it.</param>
/// <param name="now">Nothing may lie more than a day after it.</param>
/// <param name="kinds">Other names of kinds to their slugs; an empty slug leaves the line out. Null for none.</param>
internal sealed class SignalDraft(TimeZoneInfo zone, DateTimeOffset now, IReadOnlyDictionary<string, string>? kinds = null)
{
    private readonly string?[] texts = new string?[SignalFields.Count];

    /// <summary>Starts a line.</summary>
    public void Clear() => Array.Clear(texts);

    public void Set(SignalField field, string? text) => texts[(int)field] = text;

    /// <summary>The signal of the texts set since the last <see cref="Clear"/>.</summary>
    public SignalLine Read(long line)
    {
        var kindText = Text(SignalField.Kind);
        if (kinds is { Count: > 0 } && kindText is not null && kinds.TryGetValue(kindText, out var other))
        {
            if (other.Length == 0)
            {
                return new(line, null, null);
            }

            kindText = other;
        }

        if (kindText is null || !SignalKinds.TryParse(kindText, out var kind))
        {
            return Bad(line, kindText is null ? "The kind is missing." : $"There is no kind '{Short(kindText)}'.");
        }

        if (Text(SignalField.Time) is not { } timeText)
        {
            return Bad(line, "The time is missing.");
        }

        if (ReadTime(timeText) is not { } time)
        {
            return Bad(line, $"The time '{Short(timeText)}' is not one like 2026-06-01T14:30:00+01:00.");
        }

        double? value = null;
        if (Text(SignalField.Value) is { } valueText)
        {
            if (!double.TryParse(valueText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return Bad(line, $"The value '{Short(valueText)}' is not a number like 3.5.");
            }

            value = number;
        }

        var signal = new Signal(
            time, Text(SignalField.Person) ?? "", kind, value, Text(SignalField.Session), Text(SignalField.Journey), Text(SignalField.Stage), Text(SignalField.Channel),
            Text(SignalField.Source), Text(SignalField.Campaign), Text(SignalField.Segment), Text(SignalField.Subject), Text(SignalField.Case), Text(SignalField.Id), Text(SignalField.Batch));
        return SignalCheck.Trouble(signal, now) is { } trouble ? Bad(line, trouble) : new(line, signal, null);
    }

    /// <summary>ISO 8601, or seconds, milliseconds or microseconds since 1970 by their number of digits.</summary>
    public DateTimeOffset? ReadTime(string text)
    {
        if (text.EndsWith(" UTC", StringComparison.Ordinal))
        {
            text = text[..^4] + "Z";
        }

        if (text.Length is 10 or 13 or 16 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(text.Length == 10 ? number * 1000 : text.Length == 13 ? number : number / 1000);
        }

        if (PlainTime(text) is { } plain)
        {
            return plain;
        }

        // only year first: 03/04/2026 is March to some and April to others
        if (text.Length < 10 || text[4] != '-')
        {
            return null;
        }

        if (text[^1] is 'Z' or 'z' || text.AsSpan(10).ContainsAny('+', '-'))
        {
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
        }

        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return null;
        }

        // an hour that the clocks skipped is read as if they had not moved
        return new DateTimeOffset(local, zone.GetUtcOffset(local));
    }

    /// <summary>2026-06-01T14:30:00Z, with or without thousandths: what programs send, read without asking a calendar.</summary>
    private static DateTimeOffset? PlainTime(ReadOnlySpan<char> text)
    {
        if (text.Length is not (20 or 24) || text[^1] != 'Z' || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || (text.Length == 24 && text[19] != '.'))
        {
            return null;
        }

        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]));
        var (hour, minute, second) = (Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]));
        var milli = text.Length == 24 ? Digits(text[20..23]) : 0;
        return year < 1 || month is < 1 or > 12 || day < 1 || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || milli < 0 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new(year, month, day, hour, minute, second, milli, TimeSpan.Zero);
    }

    /// <summary>Below 0 when it is not all digits.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
            {
                return -1;
            }

            number = (number * 10) + (letter - '0');
        }

        return number;
    }

    private static SignalLine Bad(long line, string trouble) => new(line, null, trouble);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private string? Text(SignalField field)
    {
        var text = texts[(int)field]?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
