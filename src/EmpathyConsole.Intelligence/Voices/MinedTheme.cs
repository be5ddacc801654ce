using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices;

/// <summary>A theme that was found.</summary>
/// <param name="Kind">By the cues of its voices.</param>
/// <param name="Label">Words that people really used, in sentence case; empty for a held theme whose voices share no phrase.</param>
/// <param name="OtherLabels">Next best, for when a person gave that name to another theme.</param>
/// <param name="Cohesion">How alike its distinct texts are and how clearly apart from the next theme, 0 to 1: mean cosine with their centre, less half of that with the next nearest.</param>
/// <param name="Members">Most typical first.</param>
/// <param name="Held">The held theme this one is, or null for a new one.</param>
public sealed record MinedTheme(ThemeKind Kind, string Label, IReadOnlyList<string> OtherLabels, double Cohesion, IReadOnlyList<MinedMember> Members, long? Held = null);
