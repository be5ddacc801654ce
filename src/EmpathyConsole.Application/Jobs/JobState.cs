namespace EmpathyConsole.Application.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    Waiting = 1,
    Running = 2,
    Done = 3,
    Failed = 4,
    Cancelled = 5,
}
