namespace EmpathyConsole.Application.Voices.Language;

/// <summary>Words that are heard more than before.</summary>
/// <param name="Source">Which voices were read; null for all.</param>
/// <param name="Days">Length of the last period, in days.</param>
/// <param name="From">Start of the last period.</param>
/// <param name="To">Its end: the newest voice.</param>
/// <param name="Recent">Voices of the last period.</param>
/// <param name="Earlier">Voices of the time before, at most twelve months.</param>
/// <param name="Words">The surest first; only those that chance hardly explains.</param>
public sealed record EmergingWords(string? Source, int Days, DateTimeOffset? From, DateTimeOffset? To, int Recent, int Earlier, IReadOnlyList<EmergingWord> Words);
