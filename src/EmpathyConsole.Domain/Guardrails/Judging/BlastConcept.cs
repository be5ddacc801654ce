namespace EmpathyConsole.Domain.Guardrails.Judging;

/// <summary>A concept whose verdict a change of a guardrail would turn.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Name">As people know it.</param>
/// <param name="IsFormerPick">Whether people picked or approved it.</param>
/// <param name="Before">The verdict of the live guardrails.</param>
/// <param name="After">The verdict with the change.</param>
/// <param name="Was">What the live version of the changed guardrail objects to, without what an exception lets through.</param>
/// <param name="Findings">What the draft objects to, without what an exception lets through; empty when the guardrail is retired.</param>
public sealed record BlastConcept(long Id, string Name, bool IsFormerPick, Verdict Before, Verdict After, IReadOnlyList<Finding> Was, IReadOnlyList<Finding> Findings);
