using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>A quote that sentences rest on, cut from the stored voice when it is read.</summary>
/// <param name="Number">1, 2, ... in the order in which the prose first cites them.</param>
/// <param name="Quote">The exact words.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
public sealed record CitedQuote(int Number, Quote Quote, string Source, DateTimeOffset? Time, string? Channel, string? Segment);
