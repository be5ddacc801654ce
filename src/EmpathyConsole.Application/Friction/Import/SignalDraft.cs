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

    private static SignalLine Bad(long line, string trouble) => new(line, null, trouble);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private string? Text(SignalField field)
    {
        var text = texts[(int)field]?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
