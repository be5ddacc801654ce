using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What was measured at each stage of a map, and where that and the map disagree.</summary>
/// <param name="Days">The days it covers.</param>
/// <param name="Stages">By the stage's key.</param>
/// <param name="Gaps">By the stage's key, where effort as mapped and as measured clearly differ.</param>
/// <param name="Freshness">Of the signals behind it.</param>
public sealed record MeasuredMap(DaySpan Days, IReadOnlyDictionary<string, StageMeasured> Stages, IReadOnlyDictionary<string, EffortGap> Gaps, SignalFreshness Freshness)
{
    /// <summary>The same measurement beside the map as it stands now.</summary>
    public MeasuredMap Beside(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var gaps = new Dictionary<string, EffortGap>(StringComparer.Ordinal);
        foreach (var stage in map.Stages)
        {
            if (Stages.GetValueOrDefault(stage.Slug)?.Effort is { } effort && EffortGap.Of(stage.Effort.Level, effort) is { } gap)
            {
                gaps[stage.Slug] = gap;
            }
        }

        return this with { Gaps = gaps };
    }
}
