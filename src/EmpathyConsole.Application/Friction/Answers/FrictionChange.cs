using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Friction.Answers;

/// <summary>A slice against the days it is held against. Never says why.</summary>
/// <param name="Previous">The other days' value with its interval.</param>
/// <param name="PreviousN">What was counted then.</param>
/// <param name="Delta">Now less then, with the interval of the difference.</param>
/// <param name="CorrectedP">After Benjamini and Hochberg over every slice looked at together.</param>
/// <param name="Clear">The interval excludes zero, and so it does after the correction.</param>
/// <param name="Worse">It moved the wrong way for the customer; says something only where it is clear.</param>
public sealed record FrictionChange(Interval Previous, long PreviousN, Interval Delta, double CorrectedP, bool Clear, bool Worse)
{
    /// <summary>Neither way is better by itself: where it is clear it has changed, and that is all.</summary>
    public bool Neutral { get; init; }
}
