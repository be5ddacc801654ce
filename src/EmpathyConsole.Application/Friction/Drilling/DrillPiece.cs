namespace EmpathyConsole.Application.Friction.Drilling;

/// <summary>Some of what a number counts.</summary>
/// <param name="Part">Which.</param>
/// <param name="Name">"Hits", "Promoters".</param>
/// <param name="Count">How many.</param>
public sealed record DrillPiece(DrillPart Part, string Name, long Count);
