namespace EmpathyConsole.Domain.Moments;

/// <summary>Hours of the person's own day in which nothing may ring or blink. From 21:00 to 08:00 spans midnight; equal times mean none.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>When the quiet that holds now ends, or null when it is not quiet.</summary>
    public DateTimeOffset? EndsAfter(DateTimeOffset now, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        if (From == To)
        {
            return null;
        }

        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        var time = TimeOnly.FromDateTime(local);

        // TimeOnly.IsBetween reads a range that spans midnight as it is meant here, with its end left out.
        if (!time.IsBetween(From, To))
        {
            return null;
        }

        var end = local.Date + To.ToTimeSpan();
        end = end > local ? end : end.AddDays(1);

        // A clock that jumps forward leaves out an hour: the quiet then ends where the clock goes on.
        while (zone.IsInvalidTime(end))
        {
            end = end.AddMinutes(15);
        }

        return new DateTimeOffset(end, zone.GetUtcOffset(end));
    }
}
