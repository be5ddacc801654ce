namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>Who wrote what stands in a place of the map.</summary>
/// <param name="ByName">Name, as in the record.</param>
/// <param name="At">Milliseconds since 1970.</param>
public sealed record CellMark(string ByName, long At);
