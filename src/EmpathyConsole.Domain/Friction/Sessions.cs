namespace EmpathyConsole.Domain.Friction;

/// <summary>Finds the sessions of signals that name none.</summary>
public static class Sessions
{
    /// <summary>A gap of this length ends a session.</summary>
    public static readonly TimeSpan Gap = TimeSpan.FromMinutes(30);

    /// <summary>Gives every event without a session a number below 0: one person's signals with gaps under 30 minutes.</summary>
    /// <param name="sorted">By person, then time.</param>
    public static void Number(Span<SignalEvent> sorted)
    {
        var gap = (long)Gap.TotalMilliseconds;
        int number = 0, person = 0;
        var last = 0L;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Session != 0)
            {
                continue;
            }

            if (number == 0 || sorted[i].Person != person || sorted[i].Time - last >= gap)
            {
                number--;
            }

            (person, last) = (sorted[i].Person, sorted[i].Time);
            sorted[i] = sorted[i] with { Session = number };
        }
    }
}
