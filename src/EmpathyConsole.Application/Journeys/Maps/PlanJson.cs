using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>A plan as the JSON it is kept as.</summary>
internal static class PlanJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(JourneyPlan plan) => JsonSerializer.Serialize(plan, Options);

    public static JourneyPlan Read(string document) => JsonSerializer.Deserialize<JourneyPlan>(document, Options)!;
}
