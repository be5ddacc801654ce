using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Concepts.Library;

/// <summary>A quote a concept rests on.</summary>
/// <param name="Quote">An exact substring of a verbatim.</param>
/// <param name="Hash">SHA-256 of the quote's text, so that a later change of it shows.</param>
/// <param name="ThemeId">The theme it stands for.</param>
/// <param name="Theme">That theme's label when it was written.</param>
/// <param name="Voices">How many verbatims that theme held.</param>
/// <param name="Source">survey, review, ...; empty when not known.</param>
/// <param name="Time">When it was said, if known.</param>
public sealed record ConceptEvidence(Quote Quote, string Hash, long ThemeId, string Theme, int Voices, string Source, DateTimeOffset? Time);
