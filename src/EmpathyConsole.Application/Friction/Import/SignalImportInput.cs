namespace EmpathyConsole.Application.Friction.Import;

/// <summary>What the import job needs.</summary>
/// <param name="StagedName">The file's name in the staging folder.</param>
/// <param name="FileName">What its owner calls it.</param>
/// <param name="Map">Field to column, or null.</param>
internal sealed record SignalImportInput(string StagedName, string FileName, IReadOnlyDictionary<string, string>? Map);
