namespace EmpathyConsole.Application.Concepts.Runs;

/// <summary>Where a verbatim was said, for the caption under its quote.</summary>
/// <param name="Verbatim">The verbatim.</param>
/// <param name="Source">survey, review, ...</param>
/// <param name="Time">When, if known.</param>
/// <param name="Channel">Channel slug, if known.</param>
/// <param name="Segment">Segment slug, if known.</param>
public sealed record QuoteOrigin(long Verbatim, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
