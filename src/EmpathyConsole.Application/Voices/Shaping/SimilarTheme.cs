using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>A theme that others may go into.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Kind">Desire, fear, ...</param>
/// <param name="Label">Its name.</param>
/// <param name="Status">New, accepted or rejected.</param>
/// <param name="Count">Voices in it.</param>
/// <param name="Likeness">0 to 1: the words its name and typical quotes share with those it was asked for, rare words first; 0 when none.</param>
/// <param name="Shared">Up to three of these words.</param>
public sealed record SimilarTheme(long Id, ThemeKind Kind, string Label, ThemeStatus Status, int Count, double Likeness, IReadOnlyList<string> Shared);
