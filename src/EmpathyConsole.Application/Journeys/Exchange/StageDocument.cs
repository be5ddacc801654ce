using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>One stage in a journey document.</summary>
public sealed record StageDocument
{
    public string? Slug { get; init; }

    public string? Name { get; init; }

    public CellDocument? Intent { get; init; }

    public CellDocument? Fear { get; init; }

    public CellDocument? Effort { get; init; }

    /// <summary>What follows from the three; worked out anew on the way in.</summary>
    public ValueDocument? Value { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
