using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>A quote in a collection.</summary>
/// <param name="Id">The collected quote.</param>
/// <param name="Quote">The exact words; null when the voice was removed.</param>
/// <param name="Source">Where it was said.</param>
/// <param name="Time">When.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Segment">By whom.</param>
/// <param name="Theme">The voice's theme, if it is sorted.</param>
/// <param name="ThemeLabel">The theme's name.</param>
/// <param name="Note">Why it was collected.</param>
/// <param name="ByName">Who collected it.</param>
/// <param name="At">When it was collected.</param>
public sealed record ShelvedQuote(
    long Id, Quote? Quote, string Source, DateTimeOffset? Time, string? Channel, string? Segment, long? Theme, string? ThemeLabel, string Note, string ByName, DateTimeOffset At);
