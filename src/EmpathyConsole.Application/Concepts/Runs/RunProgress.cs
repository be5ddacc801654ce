using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>How far a run is, as shown.</summary>
/// <param name="Left">Time left, from the pace so far; null when not known.</param>
/// <param name="Note">Why it ended early, for a person; or null.</param>
/// <param name="Failure">What went wrong, when a model failed: auth, rate-limit, timeout, refusal, filtered, truncated, malformed, unavailable, budget; or null.</param>
/// <param name="Tokens">Tokens sent to a model and returned by it; 0 for the built-in writer.</param>
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
    DateTimeOffset? FinishedAt,
    string? Failure = null,
    long Tokens = 0)
{
    /// <summary>Who writes, as people read it.</summary>
    public string By => WriterNames.Label(Writer);

    /// <summary>Whether a language model writes.</summary>
    public bool IsByModel => WriterNames.IsModel(Writer);

    public bool Ended => State != RunState.Running;
}
