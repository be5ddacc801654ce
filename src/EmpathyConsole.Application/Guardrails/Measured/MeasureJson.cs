using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Guardrails.Measured;

namespace EmpathyConsole.Application.Guardrails.Measured;

/// <summary>Counts as they are stored: only what was counted, shares are worked out when they are shown.</summary>
internal static class MeasureJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;

    /// <summary>The stored counts.</summary>
    public static MeasureOutcome Of(GuardrailMeasure measure) => Read<MeasureOutcome>(measure.Outcome);
}
