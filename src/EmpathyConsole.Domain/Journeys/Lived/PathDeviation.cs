namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>Where a path leaves the plan.</summary>
/// <param name="Kind">How.</param>
/// <param name="Stage">Slug of the stage that was skipped, added, out of order or visited again.</param>
/// <param name="Step">The step of the path it was seen at, from 0; for a skipped stage the step that went past it, never 0.</param>
public sealed record PathDeviation(DeviationKind Kind, string Stage, int Step);
