namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A dense matrix in one array, row after row.</summary>
internal sealed class DenseRows(int count, int width)
{
    private readonly float[] values = new float[count * width];

    public int Count => count;

    public int Width => width;

    public Span<float> this[int row] => values.AsSpan(row * width, width);
}
