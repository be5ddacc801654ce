using System.Text.Json;
using System.Text.Json.Serialization;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>One cell in a journey document; an intent has a strength, a fear a kind and an intensity, an effort a level.</summary>
public sealed record CellDocument
{
    public string? Statement { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Strength { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kind { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Intensity { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Level { get; init; }

    /// <summary>Whether nothing speaks for it; worked out anew on the way in.</summary>
    public bool? Assumption { get; init; }

    public IReadOnlyList<ThemeDocument>? Evidence { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<QuotesDocument>? Quotes { get; init; }

    /// <summary>Slugs of metrics.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Metrics { get; init; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; init; }
}
