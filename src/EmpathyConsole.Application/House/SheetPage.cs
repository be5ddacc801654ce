namespace EmpathyConsole.Application.House;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">At most 31 characters, none of [ ] : * ? / \.</param>
/// <param name="Heading">Names of the columns.</param>
/// <param name="Rows">Cells in that order: texts, numbers, times, or null for an empty one.</param>
public sealed record SheetPage(string Name, IReadOnlyList<string> Heading, IEnumerable<IReadOnlyList<object?>> Rows);
