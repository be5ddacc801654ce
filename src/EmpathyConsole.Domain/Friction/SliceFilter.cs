namespace EmpathyConsole.Domain.Friction;

/// <summary>Keeps signals whose value in one dimension is one of these codes; filters of different dimensions all have to agree.</summary>
public sealed record SliceFilter(Dimension Dimension, IReadOnlySet<int> Codes)
{
    /// <summary>Whether a row of a block is kept.</summary>
    public bool Takes(SignalBlock block, int row) => Codes.Contains(block.Slices[(int)Dimension][row]);

    /// <summary>For each different value of a block in the dimension, whether its rows are kept.</summary>
    public bool[] PassesOf(SignalBlock block) => Array.ConvertAll(block.Slices[(int)Dimension].Words.ToArray(), Codes.Contains);
}
