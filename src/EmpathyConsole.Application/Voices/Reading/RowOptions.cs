namespace EmpathyConsole.Application.Voices.Reading;

/// <summary>What a person said about how a file is to be read; null leaves it to recognition.</summary>
/// <param name="HasHeader">Whether the first row names the columns.</param>
/// <param name="Sheet">Which sheet of a workbook.</param>
/// <param name="Paragraphs">In plain text: a voice goes on until an empty line.</param>
internal sealed record RowOptions(bool? HasHeader = null, string? Sheet = null, bool? Paragraphs = null);
