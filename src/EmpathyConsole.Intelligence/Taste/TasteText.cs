namespace EmpathyConsole.Intelligence.Taste;

/// <summary>What taste reads of a text.</summary>
/// <param name="Text">All that is read, headline first.</param>
/// <param name="Headline">The headline alone; empty where there is none.</param>
/// <param name="Angle">The way in; empty where there is none.</param>
/// <param name="OwnWords">Words of the quotes it rests on, or of what is talked about, folded.</param>
/// <param name="ValueWords">Words that show a value of the brand, folded.</param>
public sealed record TasteText(string Text, string Headline = "", string Angle = "", IReadOnlySet<string>? OwnWords = null, IReadOnlySet<string>? ValueWords = null);
