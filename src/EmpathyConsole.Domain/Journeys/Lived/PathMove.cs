namespace EmpathyConsole.Domain.Journeys.Lived;

/// <summary>One move of an alignment: in both, in what was lived only, or in the plan only.</summary>
/// <param name="Step">The step of the path; null when only the plan has it.</param>
/// <param name="Stage">The place in the plan; null when only the path has it.</param>
public readonly record struct PathMove(int? Step, int? Stage)
{
    /// <summary>Lived as planned.</summary>
    public bool InBoth => Step is not null && Stage is not null;
}
