using System.Globalization;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Web.Shell;

/// <summary>The open workspace, and times as its people read them: in its time zone, 24 hours, day before month.</summary>
public sealed class WorkspaceClock(IWorkspaceDesk desk, TimeProvider time)
{
    private TimeZoneInfo zone = TimeZoneInfo.Utc;

    public bool IsReady { get; private set; }

    public Workspace Workspace { get; private set; } = new();

    /// <summary>Now, in the workspace's zone.</summary>
    public DateTimeOffset Now => Local(time.GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>"London time".</summary>
    public string ZoneName => NameOf(zone.Id);

    /// <summary>A zone as people say it: "London time" for "Europe/London".</summary>
    public static string NameOf(string zoneId) => zoneId == "UTC" ? "UTC" : zoneId.Split('/')[^1].Replace('_', ' ') + " time";

    public async Task LoadAsync(Caller caller, CancellationToken cancellation)
    {
        Workspace = (await desk.GetAsync(caller, cancellation)).Value;
        zone = TimeZoneInfo.TryFindSystemTimeZoneById(Workspace.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        IsReady = true;
    }

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone);

    /// <summary>Midnight at the start of a local day, as an instant.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, zone.GetUtcOffset(midnight));
    }

    /// <summary>"18 June 2026".</summary>
    public string Day(DateTimeOffset at) => Local(at).ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"18 Jun", for tables; "18 Jun 2015" in another year, which nobody would guess.</summary>
    public string ShortDay(DateTimeOffset at) => Local(at).ToString(OfThisYear(at) ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"18 Jun 08:40", for tables; "18 Jun 2015 08:40" in another year.</summary>
    public string Moment(DateTimeOffset at) => Local(at).ToString(OfThisYear(at) ? "d MMM HH:mm" : "d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"3 min", "2 h", "yesterday", "4 days".</summary>
    public string Ago(DateTimeOffset at)
    {
        var past = time.GetUtcNow() - at;
        return past switch
        {
            { TotalMinutes: < 1 } => "just now",
            { TotalMinutes: < 60 } => $"{(int)past.TotalMinutes} min",
            { TotalHours: < 24 } => $"{(int)past.TotalHours} h",
            { TotalDays: < 2 } => "yesterday",
            { TotalDays: < 60 } => $"{(int)past.TotalDays} days",
            _ => Day(at),
        };
    }

    private bool OfThisYear(DateTimeOffset at) => Local(at).Year == Now.Year;
}
