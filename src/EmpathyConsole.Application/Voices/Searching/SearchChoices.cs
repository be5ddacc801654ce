namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>Values that voices of this workspace have.</summary>
/// <param name="Segments">By name.</param>
/// <param name="Stages">Slugs, by name.</param>
/// <param name="Languages">ISO 639-1 of voices that are set aside, by code.</param>
/// <param name="Themes">Not rejected, the largest first.</param>
public sealed record SearchChoices(IReadOnlyList<string> Segments, IReadOnlyList<string> Stages, IReadOnlyList<string> Languages, IReadOnlyList<ThemeChoice> Themes);
