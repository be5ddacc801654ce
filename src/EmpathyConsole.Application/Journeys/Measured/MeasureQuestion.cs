using EmpathyConsole.Application.Friction.Answers;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>Which stages of a journey to measure.</summary>
/// <param name="Journey">The journey's slug. Signals that name another journey are left out, those that name none count.</param>
/// <param name="Stages">Stage slugs in the order of the journey.</param>
/// <param name="Days">Of the workspace's time zone; null for the last <paramref name="LastDays"/> up to the newest signal.</param>
/// <param name="LastDays">How many days when none are named.</param>
public sealed record MeasureQuestion(string Journey, IReadOnlyList<string> Stages, DaySpan? Days = null, int LastDays = MeasureQuestion.UsualDays)
{
    /// <summary>Effort alone, as customers rate it, and nothing else: a walk over a hundredth of the signals.</summary>
    public bool EffortOnly { get; init; }

    /// <summary>How many days are looked at when nobody says: a stage has fewer signals than a whole house.</summary>
    public const int UsualDays = 90;
}
