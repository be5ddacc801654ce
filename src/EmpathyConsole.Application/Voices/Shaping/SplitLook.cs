using EmpathyConsole.Application.Voices.Themes;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>What a phrase would take out of a theme.</summary>
/// <param name="Taken">Voices that hold it.</param>
/// <param name="Of">Voices of the theme.</param>
/// <param name="Some">The first of them, most typical first.</param>
public sealed record SplitLook(int Taken, int Of, IReadOnlyList<ThemeVoice> Some);
