namespace EmpathyConsole.Application.Concepts.Handover;

/// <summary>What concepts are handed over as.</summary>
public enum ConceptFormat
{
    Json = 1,
    Csv = 2,
    Markdown = 3,
}
