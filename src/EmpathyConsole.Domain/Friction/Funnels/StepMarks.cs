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
        /// <summary>A bit for each step the row is; 0 for none.</summary>
        public int At(int row)
        {
            var steps = ofKind[kinds[row]];
            for (var i = 0; i < ofValues.Length && steps != 0; i++)
            {
                steps &= ofValues[i].Bits[ofValues[i].Column.IndexAt(row)];
            }

            return steps;
        }
    }
}
