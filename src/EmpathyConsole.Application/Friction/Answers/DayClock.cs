namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>Tells the day of a time in a time zone, fast: the starts of all days it is asked about are laid out once.</summary>
internal sealed class DayClock
{
    private readonly long[] starts;

    public DayClock(TimeZoneInfo zone, DateOnly first, DateOnly last)
    {
        First = first;
        starts = new long[last.DayNumber - first.DayNumber + 2];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = zone.StartOf(first.AddDays(i));
        }
    }

    /// <summary>The first day laid out.</summary>
    public DateOnly First { get; }

    /// <summary>When the first day begins, milliseconds since 1970.</summary>
    public long From => starts[0];

    /// <summary>When the last day has ended.</summary>
    public long Before => starts[^1];

    /// <summary>Days since the first; below 0 or beyond the last for times outside.</summary>
    public int IndexOf(long time)
    {
        var at = Array.BinarySearch(starts, time);
        return at >= 0 ? at : ~at - 1;
    }
}
