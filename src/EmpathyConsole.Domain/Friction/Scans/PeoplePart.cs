using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace EmpathyConsole.Domain.Friction.Scans;

/// <summary>How many different persons there are, by one dimension; exactly. Parts merge.</summary>
/// <param name="filter">Which signals.</param>
/// <param name="by">A dimension, or null.</param>
public sealed class PeoplePart(RowFilter filter, Dimension? by)
{
    private readonly Dictionary<int, PersonSet> sets = [];
    private int[] rows = [];

    /// <summary>By code of the dimension; 0 without one.</summary>
    public IReadOnlyDictionary<int, int> Counts => sets.ToDictionary(s => s.Key, s => s.Value.Count);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(SignalBlock block)
    {
        var column = by is { } dimension ? block.Slices[(int)dimension] : null;
        var own = new PersonSet[column?.Words.Length ?? 1];
        for (var i = 0; i < own.Length; i++)
        {
            ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, column?.Words[i] ?? 0, out _);
            own[i] = set ??= new();
        }

        if (filter.TakesAll(block))
        {
            for (var row = 0; row < block.Count; row++)
            {
                own[column?.IndexAt(row) ?? 0].Add(block.Persons[row]);
            }

            return;
        }

        if (rows.Length < block.Count)
        {
            rows = new int[block.Count];
        }

        foreach (var row in rows.AsSpan(0, filter.Select(block, rows)))
        {
            own[column?.IndexAt(row) ?? 0].Add(block.Persons[row]);
        }
    }

    public void Merge(PeoplePart other)
    {
        foreach (var (code, more) in other.sets)
        {
            ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(sets, code, out _);
            set ??= new();
            set.Merge(more);
        }
    }
}
