namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>A text of a file, to be checked.</summary>
/// <param name="Row">1 or more: the record of a table, the line of a text.</param>
/// <param name="Places">Where its characters stand.</param>
/// <param name="Text">The text.</param>
public sealed record FileText(int Row, TextPlaces Places, string Text);
