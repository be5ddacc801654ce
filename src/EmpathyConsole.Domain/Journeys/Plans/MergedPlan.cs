namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>What came of laying changes over a plan.</summary>
/// <param name="Plan">The plan with every change that could be made.</param>
/// <param name="Made">Those that were made; a change that stood there already is not among them.</param>
/// <param name="Conflicts">Those that could not be made, each with what stands there now.</param>
public sealed record MergedPlan(JourneyPlan Plan, IReadOnlyList<PlanChange> Made, IReadOnlyList<PlanConflict> Conflicts);
