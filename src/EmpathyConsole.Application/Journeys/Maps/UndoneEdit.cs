namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>An edit that was taken back.</summary>
/// <param name="Cell">The cell as it stands again.</param>
/// <param name="Sentence">What was taken back, for the toast.</param>
public sealed record UndoneEdit(MapCell Cell, string Sentence);
