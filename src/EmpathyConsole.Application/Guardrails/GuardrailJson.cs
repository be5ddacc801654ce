using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Kinds;
using EmpathyConsole.Domain.House;

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

    /// <summary>What an approval is bound to: SHA-256 of a definition, in hex.</summary>
    public static string Hash(string definition) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(definition)));

    /// <summary>Whether two guardrails say the same, whatever their versions are.</summary>
    public static bool SaysTheSame(Guardrail one, Guardrail other) =>
        string.Equals(Write(one with { Slug = "", Version = 0 }), Write(other with { Slug = "", Version = 0 }), StringComparison.Ordinal);

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

    /// <summary>A guardrail somebody wrote in a file, or why it is none and where.</summary>
    public static Result<Guardrail> Parse(string definition)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Guardrail>(definition, Options);
            string? missing = read is null ? "content" : read.Rule is null ? "rule" : read.Scope is null ? "scope" : read.Wording is null ? "wording" : string.IsNullOrWhiteSpace(read.Slug) ? "slug" : null;
            return missing is null
                ? read! with { Examples = read.Examples ?? [] }
                : Problem.Invalid($"The guardrail has no \"{missing}\". Export one to see how it is written: empathy export guardrails --format json.", missing);
        }
        catch (JsonException problem)
        {
            var place = FormattableString.Invariant($"Line {problem.LineNumber + 1}, column {problem.BytePositionInLine + 1}{(problem.Path is { Length: > 1 } path ? $", at {path}" : "")}");
            return Problem.Invalid($"{place}: this is no guardrail as JSON. Mend it there, or export one to see how it is written.", problem.Path);
        }
        catch (NotSupportedException)
        {
            return Problem.Invalid("The guardrail's \"rule\" has no kind. Export one to see how it is written: empathy export guardrails --format json.", "rule");
        }
    }

    private static Guardrail Unreadable(string slug, int version, string why) => new(
        slug, slug, GuardrailFamily.Consistency, new UnreadableRule(why), GuardrailScope.Everywhere, Severity.Block, new(why, ""), [], OnError.Closed, version);
}
