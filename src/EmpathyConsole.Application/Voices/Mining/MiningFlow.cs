namespace EmpathyConsole.Application.Voices.Mining;

/// <summary>How many voices went from one theme to another in a run.</summary>
/// <param name="FromTheme">Null: they were unsorted.</param>
/// <param name="From">What the theme was called; null: unsorted.</param>
/// <param name="ToTheme">Null: they are unsorted now.</param>
/// <param name="To">What the theme was called; null: unsorted.</param>
/// <param name="Count">Voices.</param>
public sealed record MiningFlow(long? FromTheme, string? From, long? ToTheme, string? To, int Count);
