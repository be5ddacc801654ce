namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>A voice that changed its theme in a run.</summary>
/// <param name="VerbatimId">The voice.</param>
/// <param name="Text">What it says.</param>
/// <param name="FromTheme">Null: it was unsorted.</param>
/// <param name="From">What the theme was called; null: unsorted.</param>
/// <param name="ToTheme">Null: it is unsorted now.</param>
/// <param name="To">What the theme was called; null: unsorted.</param>
public sealed record ChangedVoice(long VerbatimId, string Text, long? FromTheme, string? From, long? ToTheme, string? To);
