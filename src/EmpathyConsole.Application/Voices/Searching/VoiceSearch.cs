using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>What is looked for among the voices: words and filters. Read from an address by <see cref="VoiceSearchText"/>.</summary>
public sealed record VoiceSearch
{
    /// <summary>As typed: words, "exact phrase", prefix*, -not, OR.</summary>
    public string? Words { get; init; }

    public string? Source { get; init; }

    public string? Channel { get; init; }

    public string? Segment { get; init; }

    /// <summary>Stage slug.</summary>
    public string? Stage { get; init; }

    public long? Theme { get; init; }

    /// <summary>Only voices in a theme of this kind.</summary>
    public ThemeKind? Kind { get; init; }

    public long? Import { get; init; }

    /// <summary>At least; a voice without a rating does not pass.</summary>
    public double? RatingFrom { get; init; }

    /// <summary>At most.</summary>
    public double? RatingTo { get; init; }

    /// <summary>From this day on, in the workspace's zone; a voice without a time does not pass.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Before this day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only voices in this language, which is not English: ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>Only voices in no theme.</summary>
    public bool Unsorted { get; init; }

    /// <summary>Only voices in other languages.</summary>
    public bool SetAside { get; init; }

    public SearchOrder Order { get; init; }

    /// <summary>Anything but words or an order.</summary>
    public bool HasFilter => this with { Words = null, Order = default } != new VoiceSearch();
}
