namespace EmpathyConsole.Domain.Friction;

/// <summary>Events of a shard as they come: in pieces that are never copied to grow, since there may be millions.</summary>
internal sealed class SignalEvents
{
    /// <summary>Below what the runtime keeps apart as large, and collects last.</summary>
    private const int Longest = 1024;
    private readonly List<(SignalEvent[] Events, int Used)> full = [];
    private SignalEvent[] last = [];
    private int used;

    public int Count { get; private set; }

    public void Add(in SignalEvent more)
    {
        if (used == last.Length)
        {
            if (used > 0)
            {
                full.Add((last, used));
            }

            (last, used) = (new SignalEvent[Math.Clamp(last.Length * 2, 8, Longest)], 0);
        }

        last[used++] = more;
        Count++;
    }

    /// <summary>Takes the other's events over.</summary>
    public void Take(SignalEvents other)
    {
        full.AddRange(other.full);
        if (other.used > 0)
        {
            full.Add((other.last, other.used));
        }

        Count += other.Count;
        other.Clear();
    }

    /// <summary>All of them in one array, and none here any more.</summary>
    public SignalEvent[] Whole()
    {
        var (whole, at) = (new SignalEvent[Count], 0);
        foreach (var (events, count) in full.Append((last, used)))
        {
            events.AsSpan(0, count).CopyTo(whole.AsSpan(at));
            at += count;
        }

        Clear();
        return whole;
    }

    private void Clear()
    {
        full.Clear();
        (last, used, Count) = ([], 0, 0);
    }
}
