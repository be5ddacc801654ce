using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EmpathyConsole.Application.House;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>Hits as a file: CSV, XLSX or JSON, each with the offsets of the words that were found.</summary>
public static class HitFile
{
    private static readonly string[] Heading = ["verbatim", "time", "source", "channel", "segment", "stage", "rating", "setAside", "language", "theme", "kind", "marks", "text"];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) } };

    /// <summary>Format is csv, xlsx or json.</summary>
    public static SheetFile Of(IReadOnlyList<VoiceHit> hits, string format) => format switch
    {
        "json" => SheetFile.OfText("voices.json", "application/json", JsonSerializer.Serialize(hits, Json)),
        "xlsx" => new("voices.xlsx", SheetBook.MediaType, SheetBook.Of(new SheetPage("Voices", Heading, hits.Select(Cells)))),
        _ => SheetFile.OfText("voices.csv", "text/csv", SheetCsv.Row(Heading) + string.Concat(hits.Select(h => SheetCsv.Row(Cells(h))))),
    };

    private static object?[] Cells(VoiceHit hit) =>
    [
        hit.Verbatim, hit.Time, hit.Source, hit.Channel, hit.Segment, hit.Stage, hit.Rating, hit.SetAside ? "yes" : "", hit.Language, hit.ThemeLabel, hit.ThemeKind?.ToString().ToLowerInvariant(),
        string.Join("; ", hit.Marks.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Start}+{m.Length}"))), hit.Text,
    ];
}
