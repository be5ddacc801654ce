using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Domain.Journeys.Lived;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <summary>Whose paths are asked for.</summary>
/// <param name="Plan">What they are laid over.</param>
/// <param name="Journey">The journey's slug. A signal that names no journey counts for every journey that has its stage.</param>
/// <param name="Days">Days a path began on; null for the last <see cref="LastDays"/> to the newest signal.</param>
/// <param name="Segment">Only paths with a signal of this segment; null for all.</param>
internal sealed record LivedQuestion(PlannedPath Plan, string Journey, DaySpan? Days = null, string? Segment = null)
{
    /// <summary>How many days, when no first and last are named.</summary>
    public int LastDays { get; init; } = LivedAsk.UsualDays;

    /// <summary>A pause that is longer ends a path.</summary>
    public TimeSpan Gap { get; init; } = LivedPath.UsualGap;
}
