namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>A row that was not checked.</summary>
/// <param name="Row">1 or more.</param>
/// <param name="Line">The line of the file it begins on.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedRow(int Row, int Line, string Reason);
