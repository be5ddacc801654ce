namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>Makes lines of concepts.</summary>
internal static class ConceptLines
{
    public static ConceptLine Of(Concept concept, string brief, int rank, bool approved) => new(
        concept.Id,
        concept.BriefId,
        brief,
        concept.Position,
        concept.Text,
        concept.Channel,
        concept.Verdict,
        concept.Findings.Count,
        concept.Evidence,
        rank,
        approved);
}
