using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Intelligence.Voices;

/// <summary>A theme that was found.</summary>
/// <param name="Kind">By the cues of its voices.</param>
/// <param name="Label">Words that people really used, in sentence case.</param>
/// <param name="OtherLabels">Next best, for when a person gave that name to another theme.</param>
/// <param name="Cohesion">Mean cosine of its distinct texts with their centre, 0 to 1.</param>
/// <param name="Members">Most typical first.</param>
public sealed record MinedTheme(ThemeKind Kind, string Label, IReadOnlyList<string> OtherLabels, double Cohesion, IReadOnlyList<MinedMember> Members);
