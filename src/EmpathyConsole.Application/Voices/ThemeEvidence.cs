using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices;

/// <summary>A theme with its most central quotes.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Kind">Desire, fear, ...</param>
/// <param name="Label">Its name.</param>
/// <param name="Status">New or accepted.</param>
/// <param name="Count">Verbatims in it.</param>
/// <param name="Quotes">Exact substrings, most central first, with source and time for the caption.</param>
public sealed record ThemeEvidence(long Id, ThemeKind Kind, string Label, ThemeStatus Status, int Count, IReadOnlyList<SourcedQuote> Quotes);
