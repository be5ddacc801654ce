namespace EmpathyConsole.Intelligence.Readers;

/// <summary>Sparse rows, one a text: ids of features, ascending, with their values.</summary>
internal sealed class FeatureRows
{
    private readonly List<int> starts = [0];
    private int[] ids = new int[1024];
    private float[] values = new float[1024];
    private int used;

    public int Count => starts.Count - 1;

    public ReadOnlySpan<int> Ids(int row) => ids.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public ReadOnlySpan<float> Values(int row) => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public void Add(ReadOnlySpan<int> rowIds, ReadOnlySpan<float> rowValues)
    {
        if (used + rowIds.Length > ids.Length)
        {
            var size = Math.Max(ids.Length * 2, used + rowIds.Length);
            Array.Resize(ref ids, size);
            Array.Resize(ref values, size);
        }

        rowIds.CopyTo(ids.AsSpan(used));
        rowValues.CopyTo(values.AsSpan(used));
        used += rowIds.Length;
        starts.Add(used);
    }
}
