namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A sparse matrix, row after row: the terms of each text with their weights, each row of length 1 (or empty).</summary>
/// <param name="starts">Where each row begins; one more than there are rows.</param>
/// <param name="terms">Column of each entry, ascending within a row.</param>
/// <param name="weights">Weight of each entry.</param>
/// <param name="columns">How many columns there are.</param>
internal sealed class SparseRows(int[] starts, int[] terms, float[] weights, int columns)
{
    public int Count => starts.Length - 1;

    public int Columns => columns;

    public ReadOnlySpan<int> Terms(int row) => terms.AsSpan(starts[row]..starts[row + 1]);

    public ReadOnlySpan<float> Weights(int row) => weights.AsSpan(starts[row]..starts[row + 1]);

    /// <summary>These rows only, in this order.</summary>
    public SparseRows Only(List<int> chosen)
    {
        var begins = new int[chosen.Count + 1];
        var (columnsOf, weightsOf) = (new List<int>(), new List<float>());
        for (var i = 0; i < chosen.Count; i++)
        {
            columnsOf.AddRange(Terms(chosen[i]));
            weightsOf.AddRange(Weights(chosen[i]));
            begins[i + 1] = columnsOf.Count;
        }

        return new(begins, [.. columnsOf], [.. weightsOf], columns);
    }

    /// <summary>The same matrix with rows and columns exchanged.</summary>
    public SparseRows Transpose()
    {
        var begins = new int[columns + 1];
        foreach (var term in terms)
        {
            begins[term + 1]++;
        }

        for (var i = 0; i < columns; i++)
        {
            begins[i + 1] += begins[i];
        }

        var next = begins.AsSpan(0, columns).ToArray();
        var (rows, values) = (new int[terms.Length], new float[terms.Length]);
        for (var row = 0; row < Count; row++)
        {
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                var at = next[terms[i]]++;
                (rows[at], values[at]) = (row, weights[i]);
            }
        }

        return new(begins, rows, values, Count);
    }

    /// <summary>This times a dense matrix.</summary>
    public DenseRows Times(DenseRows right, CancellationToken cancellation)
    {
        var product = new DenseRows(Count, right.Width);
        new Blocks(Count, cancellation).Run((from, to) =>
        {
            for (var row = from; row < to; row++)
            {
                var sum = product[row];
                var columnsOfRow = Terms(row);
                var weightsOfRow = Weights(row);
                for (var i = 0; i < columnsOfRow.Length; i++)
                {
                    Vectors.AddScaled(sum, right[columnsOfRow[i]], weightsOfRow[i]);
                }
            }
        });
        return product;
    }
}
