using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A concept in a list. As long as the caller still has to judge it, it tells nobody's verdict but the guardrails'.</summary>
/// <param name="Position">Its place in the run, from 1.</param>
/// <param name="Findings">How many findings.</param>
/// <param name="Rank">1 to 3 when picked, else 0.</param>
/// <param name="Approved">Whether an approval of these words stands.</param>
public sealed record ConceptLine(
    long Id,
    long BriefId,
    string Brief,
    int Position,
    ConceptText Text,
    string Channel,
    Verdict Verdict,
    int Findings,
    IReadOnlyList<ConceptEvidence> Evidence,
    int Rank,
    bool Approved)
{
    public ConceptStatus Status { get; init; }

    /// <summary>Stage slug of its brief.</summary>
    public string Stage { get; init; } = "";

    public string Campaign { get; init; } = "";

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>True as long as writer, angle and verdicts are held back because the caller's own verdict is missing.</summary>
    public bool Withheld { get; init; }

    /// <summary>Null while withheld.</summary>
    public string? Writer { get; init; }

    /// <summary>Null while withheld.</summary>
    public string? Angle { get; init; }

    /// <summary>What people said of it, the caller too; null while withheld.</summary>
    public IReadOnlyList<ColleagueVerdict>? Said { get; init; }
}
