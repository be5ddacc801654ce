using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Importing;

/// <summary>Which column is what, by column name.</summary>
public sealed record VoiceMapping
{
    /// <summary>The column that holds what was said; the only one that must be there.</summary>
    public string Text { get; init; } = "";

    public string? Time { get; init; }

    public string? Source { get; init; }

    public string? Channel { get; init; }

    public string? Segment { get; init; }

    public string? Stage { get; init; }

    public string? Person { get; init; }

    public string? Rating { get; init; }

    /// <summary>The source of rows that name none.</summary>
    public string? DefaultSource { get; init; }

    /// <summary>Whether the first row names the columns.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>How dates such as 03/04/2026 are read.</summary>
    public DateOrder Dates { get; init; } = DateOrder.DayFirst;
}
