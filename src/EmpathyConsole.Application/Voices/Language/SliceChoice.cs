namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A field with its values and how many English voices have each.</summary>
public sealed record SliceChoice(SliceField Field, IReadOnlyList<(string Value, int Voices)> Values);
