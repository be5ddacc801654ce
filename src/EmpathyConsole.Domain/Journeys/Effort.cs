namespace EmpathyConsole.Domain.Journeys;

/// <summary>What a stage asks of a customer.</summary>
/// <param name="Statement">In a sentence.</param>
/// <param name="Level">1 (none) to 7 (exhausting); measured effort = 8 - CES 2.0.</param>
public sealed record Effort(string Statement, int Level);
