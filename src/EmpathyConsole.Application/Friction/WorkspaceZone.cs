using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction;

/// <summary>The workspace's time zone: its days begin and end in it.</summary>
internal static class WorkspaceZone
{
    public static async Task<TimeZoneInfo> OfAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var name = await db.Workspaces.Where(w => w.Id == db.WorkspaceId).Select(w => w.TimeZone).SingleOrDefaultAsync(cancellation);
        return name is not null && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;
    }

    /// <summary>When a day begins there, milliseconds since 1970.</summary>
    public static long StartOf(this TimeZoneInfo zone, DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // where the clocks go forward at midnight the day begins an hour later
        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUnixTimeMilliseconds();
    }

    /// <summary>The day of a time there.</summary>
    public static DateOnly DayOf(this TimeZoneInfo zone, DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);
}
