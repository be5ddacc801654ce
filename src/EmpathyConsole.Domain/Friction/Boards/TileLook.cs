namespace EmpathyConsole.Domain.Friction.Boards;

/// <summary>How a board's tile shows its question.</summary>
public enum TileLook
{
    /// <summary>One number with its change and its course.</summary>
    Number = 0,

    /// <summary>Over time, by the last of its cuts.</summary>
    Lines = 1,

    /// <summary>A row for each slice.</summary>
    Table = 2,

    /// <summary>By stage and channel.</summary>
    Heatmap = 3,

    /// <summary>As the explorer draws people's ways: a funnel, paths or cohorts. No other question is shown so, and they in no other way.</summary>
    Ways = 4,
}
