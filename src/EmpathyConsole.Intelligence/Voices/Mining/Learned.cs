namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>What was learned from the sample: its words and terms, the space, and the themes in it.</summary>
internal sealed record Learned(Corpus Corpus, TermTable Terms, MeaningSpace Space, Places Places, IReadOnlyList<FoundTheme> Themes);
