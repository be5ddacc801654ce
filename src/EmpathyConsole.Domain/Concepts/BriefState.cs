namespace EmpathyConsole.Domain.Concepts;

/// <summary>Where a brief stands on its way from an idea to three approved concepts.</summary>
public enum BriefState
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>A writer is at work.</summary>
    Running = 2,

    /// <summary>Concepts are there and wait for people's verdicts.</summary>
    Triage = 3,

    /// <summary>At least one concept is picked.</summary>
    Finals = 4,

    /// <summary>A second person has been asked.</summary>
    WaitingForApproval = 5,

    /// <summary>A second person has approved the three.</summary>
    Done = 6,
}
