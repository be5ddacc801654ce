namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>Splits work over rows into blocks of a fixed size, so that the result does not depend on how many cores did it.</summary>
internal readonly record struct Blocks(int Rows, CancellationToken Cancellation)
{
    private const int Size = 512;

    /// <summary>Runs the body for every block [from, to), in any order, on all cores.</summary>
    public void Run(Action<int, int> body)
    {
        var rows = Rows;
        Parallel.For(0, (rows + Size - 1) / Size, new ParallelOptions { CancellationToken = Cancellation }, block => body(block * Size, Math.Min(rows, (block + 1) * Size)));
    }

    /// <summary>Sums what each block gives, always in block order.</summary>
    public double[] Sum(int width, Action<int, int, double[]> body)
    {
        var rows = Rows;
        var blocks = (rows + Size - 1) / Size;
        var parts = new double[blocks][];
        Parallel.For(0, blocks, new ParallelOptions { CancellationToken = Cancellation }, block =>
        {
            parts[block] = new double[width];
            body(block * Size, Math.Min(rows, (block + 1) * Size), parts[block]);
        });

        var total = new double[width];
        foreach (var part in parts)
        {
            for (var i = 0; i < width; i++)
            {
                total[i] += part[i];
            }
        }

        return total;
    }
}
