namespace EmpathyConsole.Application.Concepts.Approvals;

/// <summary>A concept and the words the approver had in front of them.</summary>
public sealed record SeenConcept(long ConceptId, string ContentHash);
