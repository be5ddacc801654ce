using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Domain.Concepts.Taste;

namespace EmpathyConsole.Application.Concepts.Taste;

/// <summary>A concept as taste sees it.</summary>
/// <param name="Hash">The words it was read from.</param>
/// <param name="Values">The brand values it was read with.</param>
/// <param name="Letters">How long the visible text is.</param>
/// <param name="Before">The features of the words before each edit, by their hash.</param>
internal sealed record ReadConcept(TasteCard Card, string Hash, string Values, string Headline, int Letters, IReadOnlyList<ConceptEdit> Edits, IReadOnlyDictionary<string, double[]> Before)
{
    /// <summary>The features of the words that had this hash; of today's words where nobody knows them.</summary>
    public IReadOnlyList<double> Features(string hash) => Before.TryGetValue(hash, out var before) && hash != Hash ? before : Card.Features;
}
