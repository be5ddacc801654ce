using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>Makes a touchpoint's facts of what is mapped and what was measured.</summary>
internal static class BoundaryMaker
{
    /// <param name="plan">What is mapped.</param>
    /// <param name="measured">The same stages, measured.</param>
    /// <param name="quotes">A quote for each stage whose fear rests on voices.</param>
    public static IReadOnlyList<BoundaryTouchpoint> Make(JourneyPlan plan, JourneyMeasured measured, IReadOnlyDictionary<string, SourcedQuote> quotes) =>
    [
        .. from stage in plan.Stages
           let whole = measured.Stages.First(s => string.Equals(s.Stage, stage.Key, StringComparison.Ordinal))
           from touchpoint in stage.Touchpoints
           select Make(stage, touchpoint, whole, ChannelOf(touchpoint, stage, measured), quotes.GetValueOrDefault(stage.Key)),
    ];

    private static StageMeasured? ChannelOf(Touchpoint touchpoint, PlanStage stage, JourneyMeasured measured) => touchpoint.Channel.Length == 0
        ? null
        : measured.Channels.FirstOrDefault(c => string.Equals(c.Stage, stage.Key, StringComparison.Ordinal) && string.Equals(c.Channel, touchpoint.Channel.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? new StageMeasured(stage.Key, touchpoint.Channel, []);

    private static BoundaryTouchpoint Make(PlanStage stage, Touchpoint touchpoint, StageMeasured whole, StageMeasured? channel, SourcedQuote? quote)
    {
        var met = channel is null ? whole.Met : channel.Met;
        var mapped = stage.LevelAt(touchpoint, StagePart.Effort);
        var effort = Effort(touchpoint, whole, channel);
        var facts = new ZoneFacts
        {
            Effort = effort is { } e ? new(e.Level.Value, e.Level.Low, e.Level.High, e.N, LevelSource.Ratings) : ZoneLevels.Opinion(StagePart.Effort, mapped),
            Intent = ZoneLevels.Opinion(StagePart.Intent, stage.LevelAt(touchpoint, StagePart.Intent)),
            Fear = ZoneLevels.Opinion(StagePart.Fear, stage.LevelAt(touchpoint, StagePart.Fear)),
            FearKind = stage.Fear.Kind,
            Trial = met?.Trial,
            MomentOfTruth = touchpoint.MomentOfTruth,
        };
        var advice = ZoneAdvice.Of(facts);
        var figures = BoundaryFigures.At(whole, channel);
        return new()
        {
            Stage = stage.Key,
            StageName = stage.Name,
            Plan = touchpoint,
            Facts = facts,
            Advice = advice,
            Contradiction = RungCheck.Of(touchpoint.Rung, advice.Recommendation),
            Gap = effort is { } measured ? EffortGap.Of(mapped, measured.Level) : null,
            Figures = figures,
            Met = met,
            Hurts = BoundaryReasons.Hurts(touchpoint, advice, figures, met),
            Eases = BoundaryReasons.Eases(touchpoint, figures, met),
            Quote = quote,
        };
    }

    // what was measured in its own channel tells most of a touchpoint; a level somebody put on the touchpoint itself more than its whole stage
    private static (Interval Level, int N)? Effort(Touchpoint touchpoint, StageMeasured whole, StageMeasured? channel) =>
        channel?.Effort is { } own ? (own, Count(channel))
        : touchpoint.Effort is null && whole.Effort is { } all ? (all, Count(whole))
        : null;

    private static int Count(StageMeasured measured) => (int)Math.Min(int.MaxValue, measured.Figure("customer-effort")!.N);
}
