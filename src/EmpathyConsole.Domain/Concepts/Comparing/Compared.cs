namespace EmpathyConsole.Domain.Concepts.Comparing;

/// <summary>What one person said of two concepts.</summary>
/// <param name="Left">The concept that stood on the left.</param>
/// <param name="Right">The concept that stood on the right.</param>
/// <param name="Choice">Which feels right, or neither more than the other.</param>
public sealed record Compared(long Left, long Right, ComparisonChoice Choice)
{
    /// <summary>Points for the left one: 1, 0, or a half when even or neither.</summary>
    public double LeftPoints => Choice switch { ComparisonChoice.Left => 1, ComparisonChoice.Right => 0, _ => 0.5 };

    /// <summary>Whether it is about these two, on whatever side.</summary>
    public bool IsOf(long one, long other) => (Left == one && Right == other) || (Left == other && Right == one);
}
