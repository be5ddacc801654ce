using System.Text.Json.Serialization;
using EmpathyConsole.Domain.Guardrails;

namespace EmpathyConsole.Cli.Checking;

/// <summary>Findings as SARIF 2.1.0, which code hosts and content pipelines show beside the line.</summary>
internal static class Sarif
{
    /// <summary>The log of one file.</summary>
    public static object Log(string file, IReadOnlyList<CheckedRow> rows)
    {
        var findings = rows.SelectMany(r => r.Findings, (row, finding) => (Row: row, Finding: finding)).ToList();
        return new SarifLog(
            "https://json.schemastore.org/sarif-2.1.0.json",
            "2.1.0",
            [
                new
                {
                    tool = new { driver = new { name = "empathy", rules = findings.Select(f => f.Finding).DistinctBy(f => f.Guardrail, StringComparer.Ordinal).Select(Rule) } },
                    columnKind = "utf16CodeUnits",
                    results = findings.Select(f => Result(file, f.Row, f.Finding)),
                },
            ]);
    }

    private static object Rule(Finding finding) => new
    {
        id = finding.Guardrail,
        help = new { text = finding.Suggestion ?? finding.Reason },
        defaultConfiguration = new { level = Level(finding.Severity) },
    };

    private static object Result(string file, CheckedRow row, Finding finding) => new
    {
        ruleId = finding.Guardrail,
        level = Level(finding.Severity),
        message = new { text = finding.Suggestion is null ? finding.Reason : $"{finding.Reason} {finding.Suggestion}" },
        locations = new[]
        {
            new
            {
                physicalLocation = new
                {
                    artifactLocation = new { uri = file == "-" ? "stdin" : file.Replace('\\', '/') },
                    region = new { startLine = row.Line, startColumn = finding.Start + 1, endColumn = finding.Start + finding.Length + 1, snippet = new { text = finding.Text } },
                },
            },
        },
        properties = new { guardrailVersion = finding.Version, row = row.Row, start = finding.Start, length = finding.Length },
    };

    private static string Level(Severity severity) => severity switch
    {
        Severity.Block => "error",
        Severity.Warn => "warning",
        _ => "note",
    };

    private sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<object> Runs);
}
