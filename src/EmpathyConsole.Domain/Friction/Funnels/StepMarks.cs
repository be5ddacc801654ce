using System.Runtime.CompilerServices;

namespace EmpathyConsole.Domain.Friction.Funnels;

/// <summary>Which steps a signal is, a bit each: looked up by its kind and by its value in each dimension that a step asks about.</summary>
internal sealed class StepMarks(IReadOnlyList<SignalMatch> steps)
{
    private readonly int[] ofKind = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(kind => Bits(steps, s => s.Kind is null || (int)s.Kind == kind))];

    private readonly Dimension[] dimensions = [.. steps.SelectMany(s => s.Filters).Select(f => f.Dimension).Distinct()];

    /// <summary>The marks of a block's rows.</summary>
    public Rows Of(SignalBlock block) => new(
        ofKind,
        block.Kinds,
        [
            .. dimensions.Select(d =>
            {
                var column = block.Slices[(int)d];
                return (column, Array.ConvertAll(column.Words.ToArray(), word => Bits(steps, s => s.Filters.All(f => f.Dimension != d || f.Codes.Contains(word)))));
            }),
        ]);

    private static int Bits(IReadOnlyList<SignalMatch> steps, Func<SignalMatch, bool> takes)
    {
        var bits = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            bits |= takes(steps[i]) ? 1 << i : 0;
        }

        return bits;
    }

    /// <summary>The marks of one block.</summary>
    internal readonly struct Rows(int[] ofKind, byte[] kinds, (DictionaryColumn<int> Column, int[] Bits)[] ofValues)
    {
        /// <summary>The rows that are steps, in order, and a bit for each step they are. Written without a branch: which row is one is as good as chance.</summary>
        /// <returns>How many.</returns>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int Select(Span<int> rows, Span<byte> steps)
        {
            var (count, first) = (0, 0);
            if (ofValues is [var (own, ownBits), ..] && own.Narrow.Length == kinds.Length)
            {
                var narrow = own.Narrow;
                first = 1;
                for (var row = 0; row < kinds.Length; row++)
                {
                    var marked = ofKind[kinds[row]] & ownBits[narrow[row]];
                    (rows[count], steps[count]) = (row, (byte)marked);
                    count += marked != 0 ? 1 : 0;
                }
            }
            else
            {
                for (var row = 0; row < kinds.Length; row++)
                {
                    var marked = ofKind[kinds[row]];
                    (rows[count], steps[count]) = (row, (byte)marked);
                    count += marked != 0 ? 1 : 0;
                }
            }

            foreach (var (column, bits) in ofValues.AsSpan(first))
            {
                var kept = 0;
                for (var i = 0; i < count; i++)
                {
                    var row = rows[i];
                    var marked = steps[i] & bits[column.IndexAt(row)];
                    (rows[kept], steps[kept]) = (row, (byte)marked);
                    kept += marked != 0 ? 1 : 0;
                }

                count = kept;
            }

            return count;
        }
    }
}
