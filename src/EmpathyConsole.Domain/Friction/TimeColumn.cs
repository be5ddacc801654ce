namespace EmpathyConsole.Domain.Friction;

/// <summary>Times of a block, milliseconds since 1970.</summary>
/// <param name="Start">When the block's day begins.</param>
/// <param name="Offsets">Milliseconds since then.</param>
public readonly record struct TimeColumn(long Start, int[] Offsets)
{
    public int Length => Offsets.Length;

    public long this[int row] => Start + Offsets[row];
}
