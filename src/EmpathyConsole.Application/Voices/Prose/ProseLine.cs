namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>A sentence as shown, with the quotes it rests on that are still there, at least one.</summary>
public sealed record ProseLine(string Text, IReadOnlyList<CitedQuote> Quotes);
