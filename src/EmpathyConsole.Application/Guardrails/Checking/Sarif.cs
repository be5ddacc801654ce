using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Application.Guardrails.Checking;

/// <summary>Findings as SARIF 2.1.0, which code hosts and content pipelines show beside the line.</summary>
public static class Sarif
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The log of one file.</summary>
    /// <param name="file">The file's name or path; - for standard input.</param>
    /// <param name="rows">Its texts.</param>
    /// <param name="names">Names of guardrails by slug.</param>
    public static string Write(string file, IReadOnlyList<CheckedRow> rows, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(names);
        var findings = rows.SelectMany(r => r.Findings, (row, finding) => (Row: row, Finding: finding)).ToList();
        var rules = findings.Select(f => f.Finding).DistinctBy(f => f.Guardrail, StringComparer.Ordinal).ToList();
        var index = rules.Index().ToDictionary(r => r.Item.Guardrail, r => r.Index, StringComparer.Ordinal);
        return JsonSerializer.Serialize(new SarifLog(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [
                new
                {
                    tool = new { driver = new { name = "empathy", rules = rules.Select(r => Rule(r, names.GetValueOrDefault(r.Guardrail, r.Guardrail))) } },
                    columnKind = "utf16CodeUnits",
                    results = findings.Select(f => Result(file, f.Row, f.Finding, index[f.Finding.Guardrail])),
                },
            ]), Options);
    }

    private static object Rule(Finding finding, string name) => new
    {
        id = finding.Guardrail,
        shortDescription = new { text = name },
        help = new { text = finding.Suggestion ?? finding.Reason },
        defaultConfiguration = new { level = Level(finding.Severity) },
        properties = new { version = finding.Version, family = Kebab(finding.Family.ToString()) },
    };

    private static object Result(string file, CheckedRow row, Finding finding, int rule)
    {
        var start = row.Places.Of(finding.Start);
        var end = row.Places.EndOf(finding.Start, finding.Length);
        return new
        {
            ruleId = finding.Guardrail,
            ruleIndex = rule,
            level = Level(finding.Severity),
            message = new { text = finding.Suggestion is null ? finding.Reason : $"{finding.Reason} {finding.Suggestion}" },
            locations = new[]
            {
                new
                {
                    physicalLocation = new
                    {
                        artifactLocation = new { uri = file == "-" ? "stdin" : Uri.EscapeDataString(file.Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal) },
                        region = new { startLine = start.Line, startColumn = start.Column, endLine = end.Line, endColumn = end.Column, snippet = new { text = finding.Text } },
                    },
                },
            },
            properties = new { guardrailVersion = finding.Version, row = row.Row, start = finding.Start, length = finding.Length, confidence = finding.Confidence?.ToString().ToLowerInvariant() },
            suppressions = finding.Exception is { } exception ? new[] { new { kind = "external", justification = string.Create(CultureInfo.InvariantCulture, $"{exception.Reason} ({exception.Owner}, until {exception.EndsAt:yyyy-MM-dd})") } } : null,
        };
    }

    private static string Kebab(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Block => "error",
        Severity.Warn => "warning",
        _ => "note",
    };

    private sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<object> Runs);
}
