namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>Which voices are listed.</summary>
public sealed record VoiceFilter
{
    /// <summary>Words the text must hold; case is ignored.</summary>
    public string? Search { get; init; }

    public string? Source { get; init; }

    public string? Channel { get; init; }

    public string? Segment { get; init; }

    public long? Theme { get; init; }

    public long? Import { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? To { get; init; }

    /// <summary>Only voices in no theme.</summary>
    public bool Unsorted { get; init; }

    /// <summary>Only voices in this language, which is not English: ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>Only voices in other languages.</summary>
    public bool SetAside { get; init; }
}
