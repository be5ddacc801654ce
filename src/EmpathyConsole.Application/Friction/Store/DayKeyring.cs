namespace EmpathyConsole.Application.Friction.Store;

/// <summary>The key sets of the days that were written to lately, as many as fit; the longest unused go first.</summary>
internal sealed class DayKeyring
{
    private const long MostBytes = 192L << 20;
    private readonly Dictionary<int, (DayKeys Keys, long Used)> days = [];
    private long clock;

    /// <summary>The keys of a day, read if they are not there.</summary>
    public DayKeys Of(int day, Func<int, DayKeys> read)
    {
        clock++;
        if (!days.TryGetValue(day, out var known))
        {
            known.Keys = read(day);
            MakeRoom(known.Keys.Bytes);
        }

        days[day] = (known.Keys, clock);
        return known.Keys;
    }

    /// <summary>Forgets everything: what was written did not come about, or somebody else changed the days.</summary>
    public void Clear() => days.Clear();

    private void MakeRoom(long bytes)
    {
        var used = bytes + days.Values.Sum(d => d.Keys.Bytes);
        while (used > MostBytes && days.Count > 0)
        {
            var (oldest, (keys, _)) = days.MinBy(d => d.Value.Used);
            days.Remove(oldest);
            used -= keys.Bytes;
        }
    }
}
