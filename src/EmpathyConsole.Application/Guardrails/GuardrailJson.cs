using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A guardrail as JSON, as it is stored and exported.</summary>
public static class GuardrailJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Write(Guardrail guardrail) => JsonSerializer.Serialize(guardrail, Options);

    /// <summary>The stored guardrail. One that can't be read comes back as a rule that fails closed, so that it is seen and not skipped.</summary>
    public static Guardrail Read(string slug, int version, string definition)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Guardrail>(definition, Options);
            return read is null || read.Rule is null || read.Scope is null || read.Wording is null
                ? Unreadable(slug, version, "Its definition is incomplete.")
                : read with { Slug = slug, Version = version, Examples = read.Examples ?? [] };
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException)
        {
            return Unreadable(slug, version, "Its definition could not be read; it may come from a newer program.");
        }
    }

    private static Guardrail Unreadable(string slug, int version, string why) => new(
        slug, slug, GuardrailFamily.Consistency, new UnreadableRule(why), GuardrailScope.Everywhere, Severity.Block, new(why, ""), [], OnError.Closed, version);
}
