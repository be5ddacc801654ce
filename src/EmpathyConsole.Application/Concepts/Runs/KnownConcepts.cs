using EmpathyConsole.Domain.Concepts;

namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>What a brief has already when a writer begins.</summary>
/// <param name="Hashes">Also of words that were edited since.</param>
internal sealed record KnownConcepts(HashSet<string> Hashes, IReadOnlyList<ConceptText> Texts);
