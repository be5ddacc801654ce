namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Where a run stands.</summary>
public enum RunState
{
    Running = 1,
    Done = 2,

    /// <summary>A person stopped it; what had landed is kept.</summary>
    Cancelled = 3,

    /// <summary>The writer failed; what had landed is kept.</summary>
    Failed = 4,
}
