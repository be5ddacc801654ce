using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Board;

/// <summary>The stage of a journey that is hardest on people: the highest of effort and fear together, each scaled to 0..1, the first where several are.</summary>
/// <param name="Stage">As mapped.</param>
/// <param name="Measured">Effort as measured there, 1 to 7, with its interval; null when too few answered or nobody may look. Where there is one, it counts instead of what was mapped.</param>
public sealed record WorstStage(MapStage Stage, Interval? Measured)
{
    /// <summary>Effort and fear together, 0 to 2.</summary>
    public double Weight => ((Measured?.Value ?? Stage.Effort.Level) - StageRules.LeastEffort) / (StageRules.MostEffort - StageRules.LeastEffort)
        + (Stage.Fear.Level / (double)StageRules.MostFear);

    /// <summary>The worst stage of a map; <paramref name="measured"/> may be empty.</summary>
    internal static WorstStage? Of(JourneyMap map, IReadOnlyList<StageMeasured> measured) => map.Stages
        .Select(s => new WorstStage(s, measured.FirstOrDefault(m => m.Stage == s.Slug)?.Effort))
        .MaxBy(w => w.Weight);
}
