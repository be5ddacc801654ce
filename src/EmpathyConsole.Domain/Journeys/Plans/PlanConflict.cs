namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>A change that can't be made because somebody else changed the same, or what it belongs to is gone.</summary>
/// <param name="Mine">The change that was asked for.</param>
/// <param name="Theirs">What stands there now; null when it is gone.</param>
public sealed record PlanConflict(PlanChange Mine, string? Theirs);
