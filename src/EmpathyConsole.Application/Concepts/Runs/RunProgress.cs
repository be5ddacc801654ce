namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>How far a run is, as shown.</summary>
/// <param name="Left">Time left, from the pace so far; null when not known.</param>
/// <param name="Note">Why it ended early, for a person; or null.</param>
public sealed record RunProgress(
    long RunId,
    long BriefId,
    string Writer,
    RunState State,
    int Written,
    int Asked,
    int Blocked,
    TimeSpan? Left,
    string? Note,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt)
{
    public bool Ended => State != RunState.Running;
}
