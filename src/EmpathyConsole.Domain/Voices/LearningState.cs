namespace EmpathyConsole.Domain.Voices;

/// <summary>How far a learning has come.</summary>
public enum LearningState
{
    /// <summary>The cause is known; nothing was changed yet.</summary>
    Open = 1,

    /// <summary>Something was changed.</summary>
    Changed = 2,

    /// <summary>It is known what the change did.</summary>
    Measured = 3,
}
