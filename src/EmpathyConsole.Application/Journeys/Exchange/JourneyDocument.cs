using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>A journey as JSON, format "empathy-journey" version 2. Version 1 had no touchpoints, no second side and no ranks; it is read too.</summary>
public sealed record JourneyDocument
{
    /// <summary>The word that marks the format.</summary>
    public const string FormatName = "empathy-journey";

    /// <summary>The newest version that is read, and the one that is written.</summary>
    public const int Newest = 2;

    public string? Format { get; init; }

    public int? Version { get; init; }

    /// <summary>Where it came from; a journey that is brought in gets an id of its own.</summary>
    public long? Id { get; init; }

    public string? Name { get; init; }

    /// <summary>How signals name it, where that does not follow from its name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Slug { get; init; }

    /// <summary>customers or team; customers when it is left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; init; }

    public string? Description { get; init; }

    /// <summary>The persona's name; null for every customer.</summary>
    public string? Persona { get; init; }

    /// <summary>As it is.</summary>
    public IReadOnlyList<StageDocument>? Stages { get; init; }

    /// <summary>As it should be; left out when there is no such map.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StageDocument>? ShouldBe { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
