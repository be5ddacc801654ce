namespace EmpathyConsole.Intelligence.Voices;

/// <summary>The answer of the miner.</summary>
/// <param name="Themes">Largest first.</param>
/// <param name="Unsorted">Voices that belong to no theme.</param>
public sealed record MinedThemes(IReadOnlyList<MinedTheme> Themes, IReadOnlyList<long> Unsorted);
