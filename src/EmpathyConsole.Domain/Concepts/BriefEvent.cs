namespace EmpathyConsole.Domain.Concepts;

/// <summary>What can happen to a brief.</summary>
public enum BriefEvent
{
    RunStarted = 1,

    /// <summary>The run ended, in whatever way, and the brief has concepts.</summary>
    RunEnded = 2,

    /// <summary>The run ended and the brief has none.</summary>
    RunEndedEmpty = 3,

    /// <summary>The picks changed and there is at least one.</summary>
    Picked = 4,

    /// <summary>The last pick was taken back.</summary>
    Unpicked = 5,

    ApprovalAsked = 6,
    SentBack = 7,
    Approved = 8,

    /// <summary>The words of a picked concept changed.</summary>
    PickEdited = 9,

    /// <summary>A run that was started from the finals ended: the picks stand.</summary>
    RunEndedWithPicks = 10,
}
