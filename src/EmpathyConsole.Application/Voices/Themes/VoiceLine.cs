using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A voice in the list of all voices, with its theme if it has one.</summary>
public sealed record VoiceLine(long Id, string Text, string Source, DateTimeOffset? Time, string? Channel, string? Segment, double? Rating, bool SetAside, long? ThemeId, string? ThemeLabel, ThemeKind? ThemeKind)
{
    /// <summary>ISO 639-1; null for English, or when the text is too short to tell.</summary>
    public string? Language { get; init; }
}
