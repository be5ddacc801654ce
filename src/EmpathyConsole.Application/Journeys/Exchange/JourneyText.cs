using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EmpathyConsole.Application.House;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Writes a map as JSON or CSV.</summary>
internal static class JourneyText
{
    // texts keep their accents and apostrophes: the file is read by people too, and is never placed inside a page
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JourneyFile Write(JourneyMap map, JourneyFormat format) => format == JourneyFormat.Csv
        ? new(FileName(map, "csv"), "text/csv", WriteCsv(map))
        : new(FileName(map, "json"), "application/json", JsonSerializer.Serialize(Document(map), Json));

    public static JourneyDocument Document(JourneyMap map) => new()
    {
        Format = JourneyDocument.FormatName,
        Version = 1,
        Id = map.Id,
        Name = map.Name,
        Description = map.Description,
        Persona = map.PersonaName.Length == 0 ? null : map.PersonaName,
        Stages = [.. map.Stages.Select(Stage)],
    };

    private static StageDocument Stage(MapStage stage) => new()
    {
        Slug = stage.Slug,
        Name = stage.Name,
        Intent = Cell(stage.Intent) with { Strength = stage.Intent.Level },
        Fear = Cell(stage.Fear) with { Kind = Word(stage.Fear.Kind), Intensity = stage.Fear.Level },
        Effort = Cell(stage.Effort) with { Level = stage.Effort.Level },
        Value = new(Math.Round(stage.Zone.Score, 4), Word(stage.Zone.Recommendation), stage.Zone.Formula, stage.Zone.Why),
    };

    private static CellDocument Cell(MapCell cell) => new()
    {
        Statement = cell.Statement,
        Assumption = cell.Assumption,
        Evidence = [.. cell.Evidence.Select(t => new ThemeDocument(t.Id, t.Label))],
    };

    private static string WriteCsv(JourneyMap map) =>
        SheetCsv.Row(
            "journey", "persona", "order", "stage", "name",
            "intent", "intentStrength", "intentThemes",
            "fear", "fearKind", "fearIntensity", "fearThemes",
            "effort", "effortLevel", "effortThemes",
            "assumptions", "value", "recommendation")
        + string.Concat(map.Stages.Select((stage, order) => SheetCsv.Row(
            map.Name, map.PersonaName, order + 1, stage.Slug, stage.Name,
            stage.Intent.Statement, stage.Intent.Level, Themes(stage.Intent),
            stage.Fear.Statement, Word(stage.Fear.Kind), stage.Fear.Level, Themes(stage.Fear),
            stage.Effort.Statement, stage.Effort.Level, Themes(stage.Effort),
            string.Join('|', stage.Cells.Where(c => c.Assumption).Select(c => Word(c.Part))), Math.Round(stage.Zone.Score, 4), Word(stage.Zone.Recommendation))));

    private static string Themes(MapCell cell) => string.Join('|', cell.Evidence.Select(t => t.Label));

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string FileName(JourneyMap map, string extension)
    {
        var letters = map.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        var slug = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return $"journey-{(slug.Length == 0 ? map.Id.ToString(CultureInfo.InvariantCulture) : slug)}.{extension}";
    }
}
