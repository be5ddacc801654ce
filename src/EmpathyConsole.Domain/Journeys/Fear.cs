namespace EmpathyConsole.Domain.Journeys;

/// <summary>What a customer is afraid of at a stage.</summary>
/// <param name="Statement">In a sentence.</param>
/// <param name="Kind">For what.</param>
/// <param name="Intensity">0 (none) to 5 (overwhelming).</param>
public sealed record Fear(string Statement, FearKind Kind, int Intensity);
