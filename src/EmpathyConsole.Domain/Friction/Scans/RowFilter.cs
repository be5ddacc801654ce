using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>Which rows of a block a question takes: marks for every row, worked out column by column.</summary>
/// <param name="span">Times.</param>
/// <param name="kinds">Kinds, or null for all.</param>
/// <param name="filters">Of different dimensions; all have to agree.</param>
public sealed class RowFilter(ScanSpan span, IReadOnlyCollection<SignalKind>? kinds, IReadOnlyList<SliceFilter> filters)
{
    private readonly bool[]? taken = kinds is null ? null : Taken(kinds);

    /// <summary>The same filter with narrower times.</summary>
    public RowFilter Within(ScanSpan narrower) => new(new(Math.Max(span.From, narrower.From), Math.Min(span.Before, narrower.Before)), kinds, filters);

    /// <summary>Whether every row passes.</summary>
    public bool TakesAll(SignalBlock block) => taken is null && filters.Count == 0 && span.HoldsAll(block);

    /// <summary>The rows that pass, in order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="rows">At least as long as the block; filled from its start.</param>
    /// <returns>How many pass.</returns>
    public int Select(SignalBlock block, Span<int> rows)
    {
        if (span.HoldsNone(block))
        {
            return 0;
        }

        var count = taken is null ? All(rows[..block.Count]) : OfKinds(block.Kinds, taken, rows);
        foreach (var filter in filters)
        {
            count = Keep(block.Slices[(int)filter.Dimension], filter.PassesOf(block), rows, count);
        }

        return span.HoldsAll(block) ? count : Within(block.Times, rows, count);
    }

    private static bool[] Taken(IEnumerable<SignalKind> kinds)
    {
        var table = new bool[byte.MaxValue + 1];
        foreach (var kind in kinds)
        {
            table[(int)kind] = true;
        }

        return table;
    }

    private static int All(Span<int> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        return rows.Length;
    }

    // written without a branch: which row passes is as good as chance
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int OfKinds(ReadOnlySpan<byte> kinds, bool[] taken, Span<int> rows)
    {
        var count = 0;
        for (var i = 0; i < kinds.Length; i++)
        {
            rows[count] = i;
            count += taken[kinds[i]] ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Keep(DictionaryColumn<int> column, bool[] passes, Span<int> rows, int count)
    {
        if (!passes.AsSpan().Contains(true))
        {
            return 0;
        }

        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            rows[kept] = row;
            kept += passes[column.IndexAt(row)] ? 1 : 0;
        }

        return kept;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Within(TimeColumn times, Span<int> rows, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            rows[kept] = row;
            kept += span.Holds(times[row]) ? 1 : 0;
        }

        return kept;
    }
}
