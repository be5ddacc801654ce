namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>One thing that speaks for or against a machine at a touchpoint.</summary>
/// <param name="Sentence">With its number and n.</param>
/// <param name="Points">0 to 1: how much it counts in the ranking.</param>
public sealed record BoundaryReason(string Sentence, double Points);
