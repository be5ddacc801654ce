using System.Globalization;

namespace EmpathyConsole.Domain.Moments;

/// <summary>Turns numbers, days and readings into words for reasons.</summary>
internal static class Words
{
    public static string Day(DateTimeOffset time, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(time, zone).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Wednesday 24 June at 09:00".</summary>
    public static string DayAndHour(DateTimeOffset time, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(time, zone).ToString("dddd d MMMM 'at' HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"7 days", "36 hours".</summary>
    public static string Length(TimeSpan window) =>
        window.TotalHours % 24 == 0 ? Count((int)window.TotalDays, "day") : Count((int)Math.Round(window.TotalHours), "hour");

    public static string Count(int n, string noun) => string.Create(CultureInfo.InvariantCulture, $"{n} {noun}{(n == 1 ? "" : "s")}");

    /// <summary>A load of 2 or 2.5.</summary>
    public static string Number(double n) => n.ToString("0.#", CultureInfo.InvariantCulture);

    public static string Spoken(string slug) => slug.Replace('-', ' ');

    /// <summary>What the person would call a message of this purpose.</summary>
    public static string Messages(string purpose) => purpose switch
    {
        Purposes.Marketing => "news and offers",
        Purposes.Service => "messages about your orders and requests",
        Purposes.BrandStory => "stories from us",
        _ => "messages about " + Spoken(purpose),
    };

    /// <summary>How a reading came about, for the team: 'Read as frustrated, sure ("still waiting", "third time").'</summary>
    public static string Of(Reading reading)
    {
        var kind = reading.Kind switch { ReadingKind.ProblemSolving => "solving a problem", ReadingKind.Unsure => "not clear", var k => k.ToString().ToLowerInvariant() };
        var cues = reading.Cues.Take(3).Select(c => $"\u201c{c.Words}\u201d").ToList();
        var shown = cues.Count == 0 ? "" : ": " + string.Join(", ", cues);
        var sureness = reading.Kind == ReadingKind.Unsure ? "" : ", " + reading.Sureness.ToString().ToLowerInvariant();
        return reading.Used is ["moment.stage"] && reading.Kind != ReadingKind.Unsure ? $"Going by the stage alone, they may be {kind}." : $"Read as {kind}{sureness}{shown}.";
    }
}
