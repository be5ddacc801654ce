namespace EmpathyConsole.Domain.Voices.Searching;

/// <summary>A word of a text as it is looked for: lower case, Latin letters without their accents.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Span">Where it stands in the text it was read from.</param>
public readonly record struct FoldedWord(string Text, TextSpan Span);
