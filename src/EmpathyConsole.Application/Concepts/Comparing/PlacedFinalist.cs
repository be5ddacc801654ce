namespace EmpathyConsole.Application.Concepts.Comparing;

/// <summary>A finalist in the order one's own comparisons give.</summary>
/// <param name="Won">Times it was chosen; a half for even.</param>
/// <param name="Of">Times it was compared.</param>
/// <param name="Clear">Whether its strength is clear of the next one's: more than both errors apart.</param>
public sealed record PlacedFinalist(long ConceptId, string Headline, double Won, int Of, bool Clear);
