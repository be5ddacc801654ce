using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>One sequence of stages that people lived.</summary>
/// <param name="Stages">Slugs, in order.</param>
/// <param name="Deviations">Where it leaves the plan; empty when it follows it.</param>
/// <param name="People">Who lived it at least once.</param>
/// <param name="Share">Of all people with a path, 0-1, with its Wilson interval.</param>
/// <param name="Time">From its first signal to its last.</param>
public sealed record VariantLived(IReadOnlyList<string> Stages, IReadOnlyList<PathDeviation> Deviations, int People, Interval Share, TypicalTime Time);
