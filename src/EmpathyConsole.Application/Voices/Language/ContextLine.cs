using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A phrase where it was said.</summary>
/// <param name="Hit">The exact words, as a span of the stored text.</param>
/// <param name="Before">What stands before, at most 60 characters, cut at a word.</param>
/// <param name="After">What stands after, at most 60 characters, cut at a word.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
public sealed record ContextLine(Quote Hit, string Before, string After, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
