using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>The boundary between machines and people along a journey: the CX audit.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="Side">As it is or as it should be; what was measured is always of how it is.</param>
/// <param name="HasToBe">Whether there is a map of how it should be.</param>
/// <param name="Days">The days the measurements cover.</param>
/// <param name="Freshness">Of the signals behind them.</param>
/// <param name="Touchpoints">In the order of the journey.</param>
public sealed record BoundarySheet(long JourneyId, string Name, MapSide Side, bool HasToBe, DaySpan Days, SignalFreshness Freshness, IReadOnlyList<BoundaryTouchpoint> Touchpoints)
{
    /// <summary>How many either list holds.</summary>
    public const int Most = 10;

    /// <summary>
    /// Where machines make it easy, easiest first, at most <see cref="Most"/>: a machine answers, no fear and no moment of truth asks for a person,
    /// something measured surely speaks for it and nothing against it. The score is not asked: a machine that has made it easy leaves little to gain.
    /// </summary>
    public IReadOnlyList<BoundaryTouchpoint> Easy { get; } =
        [.. Touchpoints.Where(IsEasy).OrderByDescending(t => t.EasePoints).ThenBy(t => t.Plan.Key, StringComparer.Ordinal).Take(Most)];

    /// <summary>
    /// Where the lack of a person hurts, worst first, at most <see cref="Most"/>: a machine answers, and something speaks against it.
    /// Points are added up; each measured number counts with the end of its interval that says least.
    /// </summary>
    public IReadOnlyList<BoundaryTouchpoint> Hurting { get; } =
        [.. Touchpoints.Where(t => RungCheck.MachineAnswers(t.Plan.Rung) && t.Hurts.Count > 0).OrderByDescending(t => t.HurtPoints).ThenBy(t => t.Plan.Key, StringComparer.Ordinal).Take(Most)];

    /// <summary>Touchpoints of which nobody has said who answers.</summary>
    public int Unsaid { get; } = Touchpoints.Count(t => t.Plan.Rung is null);

    /// <summary>Touchpoints whose rung does not fit the advice.</summary>
    public int Contradictions { get; } = Touchpoints.Count(t => t.Contradiction is not null);

    private static bool IsEasy(BoundaryTouchpoint t) =>
        RungCheck.MachineAnswers(t.Plan.Rung) && t.Advice.FearAllowsMachine && t.Eases.Count > 0 && t.Hurts.Count == 0;
}
