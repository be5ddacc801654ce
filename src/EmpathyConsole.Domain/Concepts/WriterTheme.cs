using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Domain.Concepts;

/// <summary>A theme a concept may rest on.</summary>
public sealed record WriterTheme(long Id, ThemeKind Kind, string Label, IReadOnlyList<Quote> Quotes);
