using System.Text.Json;
using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Voices.Learnings;

/// <summary>Learnings as a file: CSV, or the JSON that the API answers.</summary>
public static class LearningFile
{
    private static readonly string[] Heading =
        ["id", "title", "state", "example", "exampleKind", "exampleId", "cause", "change", "changed", "link", "before", "after", "metric", "metricFrom", "metricTo", "owner", "tags", "createdBy", "createdAt", "changedBy", "changedAt"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Format is csv or json.</summary>
    public static SheetFile Of(IReadOnlyList<LearningSheet> learnings, string format) => format == "json"
        ? SheetFile.OfText("learnings.json", "application/json", JsonSerializer.Serialize(learnings.Select(LearningExport.Of), Json))
        : SheetFile.OfText("learnings.csv", "text/csv", SheetCsv.Row(Heading) + string.Concat(learnings.Select(l => SheetCsv.Row(Cells(LearningExport.Of(l))))));

    private static object?[] Cells(LearningExport l) =>
    [
        l.Id, l.Title, l.State, l.Example, l.ExampleKind, l.ExampleId, l.Cause, l.Change, l.Changed, l.Link, l.Before, l.After, l.Metric, l.MetricFrom?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), l.MetricTo?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), l.Owner, string.Join("; ", l.Tags),
        l.CreatedBy, l.CreatedAt, l.ChangedBy, l.ChangedAt,
    ];
}
