using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Zone;

/// <summary>What is known of a touchpoint when it is asked whether a machine may take work away there.</summary>
public sealed record ZoneFacts
{
    /// <summary>1 (none) to 7 (exhausting).</summary>
    public required ZoneLevel Effort { get; init; }

    /// <summary>1 (faint) to 5 (set on it).</summary>
    public required ZoneLevel Intent { get; init; }

    /// <summary>0 (none) to 5 (overwhelming).</summary>
    public required ZoneLevel Fear { get; init; }

    /// <summary>What the fear is for.</summary>
    public FearKind FearKind { get; init; }

    /// <summary>What was seen of machine and person at this touchpoint; null when nobody compared them.</summary>
    public FearTrial? Trial { get; init; }

    /// <summary>Whether this is one of the few moments a customer judges the whole relation by.</summary>
    public bool MomentOfTruth { get; init; }

    /// <summary>A stage as a whole: intent and fear as the team mapped them, effort as measured where it was.</summary>
    /// <param name="stage">What is mapped.</param>
    /// <param name="effort">Effort as measured, 1 to 7; null for as mapped.</param>
    /// <param name="answers">The ratings behind it.</param>
    /// <param name="trial">What was seen of machine and person at the stage.</param>
    public static ZoneFacts Of(PlanStage stage, Interval? effort = null, int answers = 0, FearTrial? trial = null)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return new()
        {
            Effort = effort is { } e ? new(e.Value, e.Low, e.High, answers, LevelSource.Ratings) : ZoneLevels.Opinion(StagePart.Effort, stage.Effort.Level),
            Intent = ZoneLevels.Opinion(StagePart.Intent, stage.Intent.Level),
            Fear = ZoneLevels.Opinion(StagePart.Fear, stage.Fear.Level),
            FearKind = stage.Fear.Kind,
            Trial = trial,
        };
    }
}
