using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What was measured along a journey.</summary>
/// <param name="Days">The days it covers.</param>
/// <param name="Stages">One for each stage asked for, in that order.</param>
/// <param name="Channels">One for each stage and channel with anything counted, by stage, then channel.</param>
/// <param name="Freshness">Of the signals behind it.</param>
public sealed record JourneyMeasured(DaySpan Days, IReadOnlyList<StageMeasured> Stages, IReadOnlyList<StageMeasured> Channels, SignalFreshness Freshness);
