using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>Which voices are counted, and which themes are listed.</summary>
public sealed record ThemeFilter
{
    public ThemeKind? Kind { get; init; }

    /// <summary>None: new and accepted.</summary>
    public ThemeStatus? Status { get; init; }

    public string? Segment { get; init; }

    public string? Channel { get; init; }

    public string? Source { get; init; }

    /// <summary>From this moment on.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Before this moment.</summary>
    public DateTimeOffset? To { get; init; }
}
