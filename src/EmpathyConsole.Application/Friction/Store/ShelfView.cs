namespace EmpathyConsole.Application.Friction.Store;

/// <summary>A workspace's signals at one moment: replaced as a whole, never changed.</summary>
/// <param name="Generation">Changes when segments are written or go.</param>
/// <param name="Version">Changes when answers may.</param>
/// <param name="SealedThrough">Batches up to this one are in segments.</param>
/// <param name="Segments">By day.</param>
/// <param name="Tail">Batches since, in the order they came.</param>
internal sealed record ShelfView(long Generation, long Version, long SealedThrough, IReadOnlyList<SegmentEntry> Segments, IReadOnlyList<TailBatch> Tail)
{
    public static ShelfView Empty { get; } = new(0, 0, 0, [], []);

    /// <summary>Days before are kept as totals, milliseconds since 1970; the least number where there are none.</summary>
    public long KeptFrom { get; init; } = long.MinValue;

    /// <summary>The newest batch known.</summary>
    public long LastBatch { get; } = Tail.Count > 0 ? Tail[^1].Id : SealedThrough;

    /// <summary>Signals that are not sealed yet.</summary>
    public int TailCount { get; } = Tail.Sum(t => t.Count);

    public SignalFreshness Freshness()
    {
        var (count, first, last) = (0L, long.MaxValue, long.MinValue);
        foreach (var segment in Segments)
        {
            (count, first, last) = (count + segment.Count, Math.Min(first, segment.First), Math.Max(last, segment.Last));
        }

        foreach (var block in Tail.SelectMany(t => t.Blocks))
        {
            (count, first, last) = (count + block.Count, Math.Min(first, block.Span.First), Math.Max(last, block.Span.Last));
        }

        DateTimeOffset? kept = KeptFrom == long.MinValue ? null : DateTimeOffset.FromUnixTimeMilliseconds(KeptFrom);
        return count == 0
            ? new(0, null, null, Version) { KeptFrom = kept }
            : new(count, DateTimeOffset.FromUnixTimeMilliseconds(first), DateTimeOffset.FromUnixTimeMilliseconds(last), Version) { KeptFrom = kept };
    }
}
