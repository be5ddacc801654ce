using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices.Mining;

/// <summary>A theme as learned from the sample, before all voices are put in their place.</summary>
/// <param name="Place">Index of its group among the places.</param>
/// <param name="Part">Which of the group's voices: all, the pleased, or the rest.</param>
/// <param name="Group">Its texts of the sample with their centre.</param>
/// <param name="Kind">By the cues of its texts.</param>
/// <param name="Labels">Best first; none for a held theme whose texts share no phrase.</param>
/// <param name="Cohesion">0 to 1.</param>
/// <param name="Words">By stem: how much the word speaks of the theme, up to 1; only those that clearly do.</param>
/// <param name="Contrasts">By hash of text: 1 for the one that differs most, 2 for the next.</param>
internal sealed record FoundTheme(int Place, FeltPart Part, Group Group, ThemeKind Kind, IReadOnlyList<string> Labels, double Cohesion, IReadOnlyDictionary<int, float> Words, IReadOnlyDictionary<ulong, int> Contrasts)
{
    public string Label => Labels.Count == 0 ? "" : Labels[0];
}
