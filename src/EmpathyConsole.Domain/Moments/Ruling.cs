namespace EmpathyConsole.Domain.Moments;

/// <summary>What a rule settles.</summary>
internal sealed record Ruling(Outcome Outcome, Goal? Goal, int Rung, Reason Reason)
{
    public long? Concept { get; init; }

    public string? Article { get; init; }

    public string? Question { get; init; }

    public string? Queue { get; init; }

    public DateTimeOffset? Until { get; init; }

    /// <summary>Why something else was not done, where an answer is given instead.</summary>
    public IReadOnlyList<Reason> Besides { get; init; } = [];
}
