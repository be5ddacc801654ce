namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>One theme with its voices.</summary>
/// <param name="Line">As in the list.</param>
/// <param name="Typical">The most central, three.</param>
/// <param name="Different">The most different from these, three.</param>
/// <param name="JudgedByName">Who judged it last.</param>
/// <param name="JudgedAt">When.</param>
/// <param name="Buying">What people are really buying; null when nobody wrote it down.</param>
/// <param name="Serves">What else would serve it.</param>
public sealed record ThemeDetail(
    ThemeLine Line, IReadOnlyList<ThemeVoice> Typical, IReadOnlyList<ThemeVoice> Different, string? JudgedByName, DateTimeOffset? JudgedAt, string? Buying, IReadOnlyList<string> Serves);
