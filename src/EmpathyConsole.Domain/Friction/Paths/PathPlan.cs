namespace EmpathyConsole.Domain.Friction.Paths;

/// <summary>What follows what, or leads to what, in the store's codes.</summary>
/// <param name="Anchor">Where paths begin, or end.</param>
/// <param name="Forward">Whether it begins them.</param>
/// <param name="Nodes">What their places are.</param>
/// <param name="Filters">Every signal has to pass them.</param>
/// <param name="From">The anchor lies from this time on, milliseconds since 1970.</param>
/// <param name="Before">And before this one.</param>
/// <param name="Window">How far from the anchor a path reaches, milliseconds.</param>
/// <param name="Steps">The most places of a path, its anchor counted; two to six.</param>
public sealed record PathPlan(SignalMatch Anchor, bool Forward, PathNodes Nodes, IReadOnlyList<SliceFilter> Filters, long From, long Before, long Window, int Steps)
{
    /// <summary>The first time that can matter.</summary>
    public long Earliest => Forward ? From : From - Window;

    /// <summary>The last time that can matter.</summary>
    public long Latest => Forward ? Before + Window : Before;

    /// <summary>The place a row of a block is: two codes in one number.</summary>
    public long NodeOf(SignalBlock block, int row)
    {
        var (high, low) = Nodes switch
        {
            PathNodes.Kinds => (0, block.Kinds[row]),
            PathNodes.Stages => (block.Slices[(int)Dimension.Stage][row], 0),
            PathNodes.Channels => (block.Slices[(int)Dimension.Channel][row], 0),
            PathNodes.KindsAtStages => (block.Slices[(int)Dimension.Stage][row], block.Kinds[row]),
            PathNodes.KindsOfSubjects => (block.Slices[(int)Dimension.Subject][row], block.Kinds[row]),
            _ => throw new InvalidOperationException(),
        };
        return Node(high, (byte)low);
    }

    /// <summary>A place of its codes.</summary>
    public static long Node(int code, byte kind) => ((long)code << 8) | kind;

    /// <summary>The codes of a place.</summary>
    public static (int Code, byte Kind) Codes(long node) => ((int)(node >> 8), (byte)(node & 0xFF));
}
