using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A change of a concept's words by a person; both versions are kept, so that the difference can be shown word by word.</summary>
public sealed record ConceptEdit(DateTimeOffset At, long ById, string ByName, ConceptText Before, ConceptText After, string BeforeHash, string AfterHash);
