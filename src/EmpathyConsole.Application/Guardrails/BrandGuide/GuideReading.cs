namespace EmpathyConsole.Application.Guardrails.BrandGuide;

/// <summary>What was read in a brand guide. Suggestions and what was left add up to every sentence of it.</summary>
/// <param name="Name">The file's name, or what the one who pasted it called it.</param>
/// <param name="Sentences">Sentences, list items and table rows in it.</param>
/// <param name="Suggestions">What could be turned into rules.</param>
/// <param name="Left">What was not.</param>
public sealed record GuideReading(string Name, int Sentences, IReadOnlyList<GuideSuggestion> Suggestions, IReadOnlyList<LeftSentence> Left);
