using EmpathyConsole.Domain.Concepts;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A concept in a list. It tells nobody's verdict but the guardrails'.</summary>
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
    bool Approved);
