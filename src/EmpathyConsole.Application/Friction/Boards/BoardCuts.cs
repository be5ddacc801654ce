namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>What a blend is cut by, as addresses write it.</summary>
public static class BoardCuts
{
    /// <summary>"generation"; anything else is by segment.</summary>
    public static BoardCut Read(string? by) => string.Equals(by?.Trim(), nameof(BoardCut.Generation), StringComparison.OrdinalIgnoreCase) ? BoardCut.Generation : BoardCut.Segment;
}
