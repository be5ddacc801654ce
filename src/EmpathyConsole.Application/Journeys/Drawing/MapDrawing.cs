namespace EmpathyConsole.Application.Journeys.Drawing;

/// <summary>A map as pictures: SVG that needs nothing but itself, in the colours of paper whatever the theme.</summary>
/// <param name="Name">The journey's name.</param>
/// <param name="FileName">For a file, without its ending.</param>
/// <param name="Whole">All stages in one picture.</param>
/// <param name="Sheets">The same on sheets of A3 landscape, at most eight stages each; one for a map of up to eight.</param>
/// <param name="HasToBe">Whether there is a map of how it should be.</param>
public sealed record MapDrawing(string Name, string FileName, string Whole, IReadOnlyList<string> Sheets, bool HasToBe);
