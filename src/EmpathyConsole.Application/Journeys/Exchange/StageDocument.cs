using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>One stage in a journey document.</summary>
public sealed record StageDocument
{
    public string? Slug { get; init; }

    public string? Name { get; init; }

    /// <summary>Its place among the stages, in letters; both sides of a journey share them, so that a move is seen as one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rank { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ideas { get; init; }

    public CellDocument? Intent { get; init; }

    public CellDocument? Fear { get; init; }

    public CellDocument? Effort { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TouchpointDocument>? Touchpoints { get; init; }

    /// <summary>What follows from the three; worked out anew on the way in.</summary>
    public ValueDocument? Value { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
