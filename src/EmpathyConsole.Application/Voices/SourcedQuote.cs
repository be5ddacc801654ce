using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices;

/// <summary>A quote with where and when it was said.</summary>
public sealed record SourcedQuote(Quote Quote, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
