namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A part of a list of concepts.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record ConceptPage(IReadOnlyList<ConceptLine> Concepts, int Total);
