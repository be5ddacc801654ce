namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>The themes of a slice of all voices.</summary>
/// <param name="Themes">Largest first.</param>
/// <param name="Voices">English voices that pass the filter.</param>
/// <param name="Unsorted">Of these, in no theme.</param>
/// <param name="OtherLanguage">Voices in other languages that pass the filter, set aside.</param>
/// <param name="Newest">Time of the newest voice.</param>
/// <param name="ToJudge">Themes of the whole workspace that nobody judged yet.</param>
/// <param name="Segments">Segments there are to filter by.</param>
/// <param name="Channels">Channels there are to filter by.</param>
/// <param name="Sources">Sources there are to filter by.</param>
public sealed record ThemeList(
    IReadOnlyList<ThemeLine> Themes, int Voices, int Unsorted, int OtherLanguage, DateTimeOffset? Newest, int ToJudge, IReadOnlyList<string> Segments, IReadOnlyList<string> Channels, IReadOnlyList<string> Sources);
