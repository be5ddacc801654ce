namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>A sentence as stored; it rests on at least one quote.</summary>
public sealed record StoredSentence(string Text, IReadOnlyList<CitedSpan> Quotes);
