using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A voice of a theme: the whole text with the span that is quoted.</summary>
/// <param name="Quote">An exact substring of the text.</param>
/// <param name="Text">The stored text.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
public sealed record ThemeVoice(Quote Quote, string Text, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
