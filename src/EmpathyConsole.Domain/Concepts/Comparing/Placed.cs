namespace EmpathyConsole.Domain.Concepts.Comparing;

/// <summary>A finalist in the order one person's comparisons give.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Strength">Log-odds of being chosen over an average finalist; 0 without comparisons.</param>
/// <param name="Error">Standard error of it; 1 without comparisons (the prior's).</param>
/// <param name="Won">Points: 1 for each time it was chosen, a half for even.</param>
/// <param name="Of">How often it was compared.</param>
public sealed record Placed(long Concept, double Strength, double Error, double Won, int Of);
