namespace EmpathyConsole.Application.Friction.Import;

/// <summary>What the import job needs.</summary>
/// <param name="Upload">The staged file's token.</param>
/// <param name="FileName">What its owner calls it.</param>
/// <param name="Mapping">What was decided otherwise than the reader would; null for nothing.</param>
internal sealed record SignalImportInput(string Upload, string FileName, SignalFileMapping? Mapping);
