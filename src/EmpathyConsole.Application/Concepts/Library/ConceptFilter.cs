using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Which concepts to list; everything left out means all.</summary>
/// <param name="BriefId">Of one brief.</param>
/// <param name="Status">picked or approved, or null for all.</param>
/// <param name="Verdict">What the guardrails say.</param>
/// <param name="Words">Words in the headline, body or call to action; case ignored.</param>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">How many to return, 1 to 500.</param>
public sealed record ConceptFilter(long? BriefId = null, string? Status = null, Verdict? Verdict = null, string? Words = null, int Skip = 0, int Take = 100);
