namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>A file to be checked, text by text.</summary>
/// <param name="File">Its name, for what is said of it; a .csv or .tsv is a table.</param>
/// <param name="Content">Its text.</param>
/// <param name="Column">The column with the text; null takes "text" of a table.</param>
/// <param name="Like">Channel, stage, facts, values and stories that hold for every text; its own text does not matter.</param>
public sealed record FileCheck(string File, string Content, string? Column, CheckRequest Like);
