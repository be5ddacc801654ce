namespace EmpathyConsole.Domain.Journeys;

/// <summary>What a customer wants at a stage.</summary>
/// <param name="Statement">In a sentence.</param>
/// <param name="Strength">1 (faint) to 5 (set on it).</param>
public sealed record Intent(string Statement, int Strength);
