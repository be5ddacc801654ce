namespace EmpathyConsole.Application.Voices.Language;

/// <summary>Values there are to choose groups by.</summary>
/// <param name="Fields">Only fields with a value; values with the most voices first.</param>
/// <param name="Voices">English voices in all.</param>
/// <param name="Newest">Time of the newest voice.</param>
public sealed record SliceChoices(IReadOnlyList<SliceChoice> Fields, int Voices, DateTimeOffset? Newest);
