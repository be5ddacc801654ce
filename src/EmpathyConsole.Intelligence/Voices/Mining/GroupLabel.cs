namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A label a group could have.</summary>
/// <param name="Title">Whole words people said, in sentence case.</param>
/// <param name="Idea">The stems of its words, in a fixed order: two labels of one idea differ only in small words and endings.</param>
/// <param name="IsBare">One word alone, with nothing else that is said with it often.</param>
internal sealed record GroupLabel(string Title, string Idea, bool IsBare);
