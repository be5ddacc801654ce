namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>What a blend is cut by.</summary>
public enum BoardCut
{
    /// <summary>As the signals name it.</summary>
    Segment = 0,

    /// <summary>Of the person, as the context layer knows it.</summary>
    Generation = 1,
}
