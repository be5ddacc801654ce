namespace EmpathyConsole.Domain.Guardrails.Kinds;

/// <summary>No message that rings or blinks between two times of the person's own clock. It judges moments, not texts: Moments executes it.</summary>
/// <param name="From">When the quiet begins.</param>
/// <param name="To">When it ends; before <paramref name="From"/> it is the next morning. Never equal.</param>
public sealed record QuietHoursRule(TimeOnly From, TimeOnly To) : RuleKind
{
    /// <summary>How long the quiet lasts.</summary>
    public TimeSpan Length() => To - From;
}
