using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;

namespace EmpathyConsole.Application.Guardrails.Replaying;

/// <summary>A concept whose verdict would change.</summary>
/// <param name="Concept">Its number.</param>
/// <param name="Name">As people know it.</param>
/// <param name="Before">The verdict now.</param>
/// <param name="After">The verdict with the draft.</param>
public sealed record ReplayLine(long Concept, string Name, Verdict Before, Verdict After)
{
    internal static ReplayLine Of(BlastConcept concept) => new(concept.Id, concept.Name, concept.Before, concept.After);
}
