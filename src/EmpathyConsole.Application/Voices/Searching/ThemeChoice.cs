using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>A theme to choose.</summary>
public sealed record ThemeChoice(long Id, string Label, ThemeKind Kind);
