namespace EmpathyConsole.Application.Voices.Language;

/// <summary>A phrase in context.</summary>
/// <param name="Phrase">As asked for.</param>
/// <param name="Lines">The lines of this page.</param>
/// <param name="Total">Lines in all: a voice that says it twice has two.</param>
/// <param name="Voices">Voices that say it.</param>
public sealed record PhraseContexts(string Phrase, IReadOnlyList<ContextLine> Lines, int Total, int Voices);
