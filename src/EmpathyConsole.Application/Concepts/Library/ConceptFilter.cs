using EmpathyConsole.Application.Concepts.Library.Searching;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Which concepts to list; everything left out means all. Read from an address by <see cref="ConceptFilterText"/>.</summary>
/// <param name="BriefId">Of one brief.</param>
/// <param name="Status">A <see cref="ConceptStatuses"/> slug, or null for all.</param>
/// <param name="Verdict">What the guardrails say.</param>
/// <param name="Words">As typed: words, "exact phrase", prefix*, -not, OR; looked for in the words and in the quotes they rest on.</param>
/// <param name="Skip">How many to pass over.</param>
/// <param name="Take">How many to return, 1 to 500.</param>
public sealed record ConceptFilter(long? BriefId = null, string? Status = null, Verdict? Verdict = null, string? Words = null, int Skip = 0, int Take = 100)
{
    public string? Campaign { get; init; }

    /// <summary>Channel slug.</summary>
    public string? Channel { get; init; }

    /// <summary>Stage slug.</summary>
    public string? Stage { get; init; }

    /// <summary>Never finds a concept whose angle the caller must not know yet; the same holds for writer, reason and person.</summary>
    public string? Angle { get; init; }

    /// <summary>A value its brief shows.</summary>
    public long? ValueId { get; init; }

    public long? PersonaId { get; init; }

    public string? Writer { get; init; }

    /// <summary>Turned down for this reason by somebody.</summary>
    public TriageReason? Reason { get; init; }

    /// <summary>Kept, picked or approved by this team member.</summary>
    public long? PersonId { get; init; }

    /// <summary>Written on this day or later, in the workspace's zone.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Written before this day.</summary>
    public DateOnly? To { get; init; }

    public ConceptOrder Order { get; init; }
}
