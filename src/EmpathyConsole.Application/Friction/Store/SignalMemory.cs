using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Store;

/// <summary>One workspace's signals as columns in memory, about 70 bytes each; follows the table by its last id.</summary>
internal sealed class SignalMemory : IDisposable
{
    private readonly List<SignalBlock> full = [];
    private readonly SignalBlockBuilder open = new();
    private long count;

    /// <summary>Held by the one who brings it up to date.</summary>
    public SemaphoreSlim Gate { get; } = new(1);

    public SignalWords Words { get; } = new();

    /// <summary>The id of the last row taken.</summary>
    public long LastId { get; private set; }

    /// <summary>What can be scanned: replaced as a whole, never changed.</summary>
    public IReadOnlyList<SignalBlock> Blocks { get; private set; } = [];

    public SignalFreshness Freshness { get; private set; } = new(0, null, null, 0);

    public void Add(long id, long time, byte kind, int person, int session, int @case, double value, ReadOnlySpan<int> slice)
    {
        open.Add(time, kind, person, session, @case, value, slice);
        LastId = id;
        count++;
        if (open.Count == SignalBlockBuilder.Most)
        {
            full.Add(open.Build());
            open.Clear();
        }
    }

    /// <summary>Shows what was added since.</summary>
    public void Publish()
    {
        Blocks = open.Count == 0 ? [.. full] : [.. full, open.Build()];
        Freshness = count == 0
            ? Freshness
            : new(count, DateTimeOffset.FromUnixTimeMilliseconds(Blocks.Min(b => b.Span.First)), DateTimeOffset.FromUnixTimeMilliseconds(Blocks.Max(b => b.Span.Last)), LastId);
    }

    public void Dispose() => Gate.Dispose();
}
