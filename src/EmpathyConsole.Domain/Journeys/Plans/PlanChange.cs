namespace EmpathyConsole.Domain.Journeys.Plans;

/// <summary>One fact that became another.</summary>
/// <param name="Key">Which.</param>
/// <param name="Before">Null when it was not there.</param>
/// <param name="After">Null when it is gone.</param>
public sealed record PlanChange(PlanKey Key, string? Before, string? After)
{
    /// <summary>The change that takes this one back.</summary>
    public PlanChange Reverse() => new(Key, After, Before);
}
