namespace EmpathyConsole.Domain.Concepts.Taste;

/// <summary>What the order of a queue looks at.</summary>
/// <param name="Id">Names the card.</param>
/// <param name="Features">As long as <see cref="TasteFeatures.All"/>.</param>
/// <param name="Words">Hashes of its words, each once, rising; what angle and pattern it has may stand among them.</param>
public sealed record TasteCard(long Id, IReadOnlyList<double> Features, IReadOnlyList<int> Words);
