using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>How the values of signals are spread, by one dimension: counts in buckets each 2% wider than the last, so that a quantile is right to 1%. Parts merge.</summary>
/// <param name="filter">Which signals.</param>
/// <param name="by">A dimension, or null.</param>
public sealed class SpreadPart(RowFilter filter, Dimension? by)
{
    private readonly Dictionary<int, Spread> spreads = [];
    private int[] rows = [];

    /// <summary>By code of the dimension; 0 without one.</summary>
    public IReadOnlyDictionary<int, Spread> Spreads => spreads;

    public void Add(SignalBlock block)
    {
        if (rows.Length < block.Count)
        {
            rows = new int[block.Count];
        }

        var column = by is { } dimension ? block.Slices[(int)dimension] : null;
        var own = new Spread?[column?.Words.Length ?? 1];
        Count(block, column, rows.AsSpan(0, filter.Select(block, rows)), own);

        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] is { } more)
            {
                Into(column?.Words[i] ?? 0, more);
            }
        }
    }

    public void Merge(SpreadPart other)
    {
        foreach (var (code, more) in other.spreads)
        {
            Into(code, more);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(SignalBlock block, DictionaryColumn<int>? column, ReadOnlySpan<int> taken, Spread?[] own)
    {
        var values = block.Values;
        var scaled = values.Scaled;
        var known = scaled.IsEmpty ? default : Spread.BucketsOf(values.Scale);
        foreach (var row in taken)
        {
            if (!scaled.IsEmpty && (uint)scaled[row] < (uint)known.Length)
            {
                (own[column?.IndexAt(row) ?? 0] ??= new()).AddTo(known[scaled[row]]);
            }
            else if (values[row] is var value && !double.IsNaN(value))
            {
                (own[column?.IndexAt(row) ?? 0] ??= new()).Add(value);
            }
        }
    }

    private void Into(int code, Spread more)
    {
        ref var spread = ref CollectionsMarshal.GetValueRefOrAddDefault(spreads, code, out _);
        spread ??= new();
        spread.Merge(more);
    }
}
