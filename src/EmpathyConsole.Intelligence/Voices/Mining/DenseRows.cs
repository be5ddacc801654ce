namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A dense matrix in one array, row after row.</summary>
internal sealed class DenseRows(int count, int width)
{
    private readonly float[] values = new float[count * width];

    public int Count => count;

    public int Width => width;

    public Span<float> this[int row] => values.AsSpan(row * width, width);

    /// <summary>These rows only, in this order.</summary>
    public DenseRows Only(List<int> chosen)
    {
        var only = new DenseRows(chosen.Count, width);
        for (var i = 0; i < chosen.Count; i++)
        {
            this[chosen[i]].CopyTo(only[i]);
        }

        return only;
    }
}
