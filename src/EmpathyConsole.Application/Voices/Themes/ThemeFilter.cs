using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>Which voices are counted, and which themes are listed.</summary>
public sealed record ThemeFilter
{
    public ThemeKind? Kind { get; init; }

    /// <summary>None: new and accepted.</summary>
    public ThemeStatus? Status { get; init; }

    public string? Segment { get; init; }

    public string? Channel { get; init; }

    public string? Source { get; init; }

    /// <summary>From this moment on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this moment.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>From words as they stand in an address or on a command line; null is no filter.</summary>
    public static Result<ThemeFilter> Read(string? kind, string? status, string? segment, string? channel, string? source, string? from, string? to)
    {
        if (!TryWord<ThemeKind>(kind, out var theKind))
        {
            return Problem.Invalid($"'{kind}' is no kind of theme. Use one of: desire, fear, frustration, confusion, relief, delight.", "kind");
        }

        if (!TryWord<ThemeStatus>(status, out var theStatus))
        {
            return Problem.Invalid($"'{status}' is no status. Use one of: new, accepted, rejected.", "status");
        }

        if (!TryTime(from, out var start) || !TryTime(to, out var end))
        {
            return Problem.Invalid("A date could not be read. Write it as 2026-06-18 or 2026-06-18T08:40:00Z.", start is null && !string.IsNullOrEmpty(from) ? "from" : "to");
        }

        return new ThemeFilter { Kind = theKind, Status = theStatus, Segment = Some(segment), Channel = Some(channel), Source = Some(source), From = start, To = end };
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool TryWord<T>(string? text, out T? value)
        where T : struct, Enum
    {
        value = Enum.TryParse<T>(text, ignoreCase: true, out var parsed) && Enum.IsDefined(parsed) ? parsed : null;
        return value is not null || string.IsNullOrWhiteSpace(text);
    }

    private static bool TryTime(string? text, out DateTimeOffset? time)
    {
        time = string.IsNullOrWhiteSpace(text) ? null : TimeReader.Read(text, DateOrder.DayFirst, TimeZoneInfo.Utc);
        return time is not null || string.IsNullOrWhiteSpace(text);
    }
}
