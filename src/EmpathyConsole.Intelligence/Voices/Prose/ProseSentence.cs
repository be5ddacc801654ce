namespace EmpathyConsole.Intelligence.Voices.Prose;

/// <summary>A sentence with the ids of the quotes it rests on, at least one, each once.</summary>
public sealed record ProseSentence(string Text, IReadOnlyList<string> Ids);
