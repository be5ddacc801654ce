using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>A journey as JSON, format "empathy-journey" version 1.</summary>
public sealed record JourneyDocument
{
    /// <summary>The word that marks the format.</summary>
    public const string FormatName = "empathy-journey";

    public string? Format { get; init; }

    public int? Version { get; init; }

    /// <summary>Where it came from; a journey that is brought in gets an id of its own.</summary>
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>The persona's name; null for every customer.</summary>
    public string? Persona { get; init; }

    public IReadOnlyList<StageDocument>? Stages { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
