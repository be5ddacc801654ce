namespace EmpathyConsole.Intelligence.Readers;

/// <summary>Which features a reader looks at. Part of its artefact: reading must cut a text exactly as training did.</summary>
/// <param name="LongestWordGram">1: words; 2: and pairs; 3: and triples.</param>
/// <param name="ShortestPiece">Fewest characters of a piece of a word; word ends count as a character.</param>
/// <param name="LongestPiece">Most characters of a piece; 0: no pieces.</param>
/// <param name="Negation">Marks the words that follow a "not".</param>
/// <param name="Manner">Looks at capitals, exclamation, emoji and length.</param>
public sealed record FeatureOptions(int LongestWordGram = 2, int ShortestPiece = 2, int LongestPiece = 5, bool Negation = true, bool Manner = true);
