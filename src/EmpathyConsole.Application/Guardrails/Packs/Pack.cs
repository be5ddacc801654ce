using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Guardrails.Packs;

/// <summary>
/// Guardrails with their examples in a file: { format: empathy-guardrails, version: 1, guardrails: [...] }, each as it is stored. Written and
/// read without loss, as YAML and as JSON.
/// </summary>
public static class Pack
{
    /// <summary>What the field "format" says.</summary>
    public const string Format = "empathy-guardrails";

    /// <summary>The newest version of the format this program reads, and the one it writes.</summary>
    public const int Version = 1;

    /// <summary>The longest file that is read, in characters.</summary>
    public const int LongestFile = 5_000_000;

    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // asked for its kinds before anything was written with it: nothing would have put one in
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new LenientText(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The file.</summary>
    public static string Write(IReadOnlyList<Guardrail> guardrails, PackFormat format)
    {
        ArgumentNullException.ThrowIfNull(guardrails);
        var root = new JsonObject
        {
            ["format"] = Format,
            ["version"] = Version,
            ["guardrails"] = new JsonArray([.. guardrails.Select(g => JsonSerializer.SerializeToNode(g, Options))]),
        };
        return format == PackFormat.Json ? root.ToJsonString(Options) + "\n" : PackYaml.Write(root);
    }

    /// <summary>What is in a file; a problem when it is no pack at all. JSON begins with a "{".</summary>
    public static Result<PackContent> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.TrimStart('\uFEFF');
        if (text.Length > LongestFile)
        {
            return Problem.Invalid(FormattableString.Invariant($"The file has {text.Length:N0} characters; a pack may have {LongestFile:N0}. Split it."));
        }

        var root = text.AsSpan().TrimStart().StartsWith("{") ? PackJson.Read(text) : PackYaml.Read(text);
        return root.Succeeded ? PackReader.Read(root.Value) : root.Problem;
    }
}
