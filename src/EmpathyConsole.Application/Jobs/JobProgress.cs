namespace EmpathyConsole.Application.Jobs;

/// <summary>How far a job is, as shown.</summary>
/// <param name="Left">Time left, from the pace so far; null when not known.</param>
public sealed record JobProgress(long JobId, string Kind, string Title, JobState State, string Step, long Done, long Total, TimeSpan? Left, string? Trouble, string? Outcome)
{
    public bool Ended => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
