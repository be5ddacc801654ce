using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A quote of a theme as a file gets it.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Rank">1 for the most typical.</param>
/// <param name="Quote">Verbatim, start, length, text.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
public sealed record QuotedVoice(long Theme, int Rank, Quote Quote, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
