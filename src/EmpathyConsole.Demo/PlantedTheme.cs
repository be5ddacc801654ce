using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Demo;

/// <summary>A theme that was planted.</summary>
/// <param name="Key">Its slug.</param>
/// <param name="Name">What a strategist would call it.</param>
/// <param name="Kind">Desire, fear, ...</param>
/// <param name="Rows">The rows whose main subject it is.</param>
/// <param name="AlsoRows">Rows that touch it in a sentence beside their main subject.</param>
/// <param name="Rising">Whether it is heard clearly more often in the last quarter than in the first.</param>
public sealed record PlantedTheme(string Key, string Name, ThemeKind Kind, IReadOnlyList<int> Rows, IReadOnlyList<int> AlsoRows, bool Rising);
