using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>How many signals of each kind there are by day and by up to two dimensions. Parts of any split merge into the whole.</summary>
/// <param name="filter">Which signals.</param>
/// <param name="kinds">The kinds that are counted apart, in the order of the counts.</param>
/// <param name="by">At most two dimensions.</param>
/// <param name="dayStarts">When each day begins and the last one ends, milliseconds since 1970; empty for no days.</param>
public sealed class CountPart(RowFilter filter, IReadOnlyList<SignalKind> kinds, IReadOnlyList<Dimension> by, ReadOnlyMemory<long> dayStarts)
{
    private const int MostCells = 1 << 21;
    private readonly Dictionary<(int Day, int A, int B), long[]> counts = [];
    private readonly int[] places = Places(kinds);
    private int[] rows = [];
    private int[] cells = [];

    /// <summary>Counts by day (its place among the starts; 0 without days) and codes of the dimensions, kind by kind.</summary>
    public IReadOnlyDictionary<(int Day, int A, int B), long[]> Counts => counts;

    public void Add(SignalBlock block)
    {
        var starts = dayStarts.Span;
        if (starts.IsEmpty)
        {
            Add(block, filter, 0);
            return;
        }

        // a block is a day of UTC: it lies in one day of the workspace, or in two or three
        var first = Math.Max(0, DayOf(starts, block.Span.First));
        var last = Math.Min(starts.Length - 2, DayOf(starts, block.Span.Last));
        for (var day = first; day <= last; day++)
        {
            var within = new ScanSpan(starts[day], starts[day + 1]);
            Add(block, within.HoldsAll(block) ? filter : filter.Within(within), day);
        }
    }

    public void Merge(CountPart other)
    {
        foreach (var (key, theirs) in other.counts)
        {
            Into(key, theirs);
        }
    }

    private static int DayOf(ReadOnlySpan<long> starts, long time)
    {
        var at = starts.BinarySearch(time);
        return at >= 0 ? at : ~at - 1;
    }

    private static int[] Places(IReadOnlyList<SignalKind> kinds)
    {
        var table = new int[byte.MaxValue + 1];
        Array.Fill(table, -1);
        for (var i = 0; i < kinds.Count; i++)
        {
            table[(int)kinds[i]] = i;
        }

        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(SignalBlock block, RowFilter filter, int day)
    {
        var (a, b) = (by.Count > 0 ? block.Slices[(int)by[0]] : null, by.Count > 1 ? block.Slices[(int)by[1]] : null);
        var (wordsA, wordsB, width) = (a?.Words.Length ?? 1, b?.Words.Length ?? 1, kinds.Count + 1);
        if ((long)wordsA * wordsB * width > MostCells)
        {
            AddOneByOne(block, filter, day);
            return;
        }

        var used = wordsA * wordsB * width;
        if (cells.Length < used)
        {
            cells = new int[used];
        }

        var table = cells.AsSpan(0, used);
        table.Clear();
        if (filter.TakesAll(block))
        {
            CountAll(block, a, b, wordsB, width, table);
        }
        else
        {
            foreach (var row in Selected(block, filter))
            {
                table[(((a?.IndexAt(row) ?? 0) * wordsB) + (b?.IndexAt(row) ?? 0)) * width + places[block.Kinds[row]] + 1]++;
            }
        }

        var counted = new long[kinds.Count];
        for (var i = 0; i < wordsA; i++)
        {
            for (var j = 0; j < wordsB; j++)
            {
                var cell = table.Slice(((i * wordsB) + j) * width + 1, kinds.Count);
                if (cell.IndexOfAnyExcept(0) >= 0)
                {
                    for (var k = 0; k < counted.Length; k++)
                    {
                        counted[k] = cell[k];
                    }

                    Into((day, a?.Words[i] ?? 0, b?.Words[j] ?? 0), counted);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountAll(SignalBlock block, DictionaryColumn<int>? a, DictionaryColumn<int>? b, int wordsB, int width, Span<int> table)
    {
        var column = block.Kinds;
        if (a is null)
        {
            foreach (var kind in column)
            {
                table[places[kind] + 1]++;
            }
        }
        else if (b is null && a.Narrow.Length == column.Length)
        {
            var first = a.Narrow;
            for (var i = 0; i < column.Length; i++)
            {
                table[(first[i] * width) + places[column[i]] + 1]++;
            }
        }
        else if (b is not null && a.Narrow.Length == column.Length && b.Narrow.Length == column.Length)
        {
            var first = a.Narrow;
            var second = b.Narrow;
            for (var i = 0; i < column.Length; i++)
            {
                table[(((first[i] * wordsB) + second[i]) * width) + places[column[i]] + 1]++;
            }
        }
        else
        {
            for (var i = 0; i < column.Length; i++)
            {
                table[(((a.IndexAt(i) * wordsB) + (b?.IndexAt(i) ?? 0)) * width) + places[column[i]] + 1]++;
            }
        }
    }

    private ReadOnlySpan<int> Selected(SignalBlock block, RowFilter filter)
    {
        if (rows.Length < block.Count)
        {
            rows = new int[block.Count];
        }

        return rows.AsSpan(0, filter.Select(block, rows));
    }

    private void AddOneByOne(SignalBlock block, RowFilter filter, int day)
    {
        foreach (var row in Selected(block, filter))
        {
            if (places[block.Kinds[row]] is >= 0 and var place)
            {
                var key = (day, block.Slices[(int)by[0]][row], by.Count > 1 ? block.Slices[(int)by[1]][row] : 0);
                ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
                own ??= new long[kinds.Count];
                own[place]++;
            }
        }
    }

    private void Into((int Day, int A, int B) key, ReadOnlySpan<long> more)
    {
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
        own ??= new long[kinds.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] += more[i];
        }
    }
}
