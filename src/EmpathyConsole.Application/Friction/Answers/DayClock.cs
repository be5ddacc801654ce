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
        // a day is a day long, but for the two on which clocks are moved
        const long usual = 86_400_000;
        if (time < starts[0] || time >= starts[^1])
        {
            return time < starts[0] ? -1 : starts.Length - 1;
        }

        var at = (int)Math.Min((time - starts[0]) / usual, starts.Length - 2);
        while (starts[at] > time)
        {
            at--;
        }

        while (starts[at + 1] <= time)
        {
            at++;
        }

        return at;
    }
}
