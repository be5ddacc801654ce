using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Writes a journey with both its sides as JSON.</summary>
internal static class JourneyText
{
    // texts keep their accents and apostrophes: the file is read by people too, and is never placed inside a page
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file of a journey.</summary>
    /// <param name="map">As it is.</param>
    /// <param name="toBe">As it should be; null when there is no such map.</param>
    /// <param name="format">Of the file.</param>
    public static JourneyFile Write(JourneyMap map, JourneyMap? toBe, JourneyFormat format) => format == JourneyFormat.Csv
        ? new(FileStem(map) + ".csv", "text/csv", JourneyCsv.Write(map, toBe))
        : new(FileStem(map) + ".json", "application/json", JsonSerializer.Serialize(Document(map, toBe), Json));

    public static JourneyDocument Document(JourneyMap map, JourneyMap? toBe) => new()
    {
        Format = JourneyDocument.FormatName,
        Version = JourneyDocument.Newest,
        Id = map.Id,
        Name = map.Name,
        Slug = map.Slug == StageSlug.From(map.Name) ? null : map.Slug,
        Kind = Word(map.Kind),
        Description = map.Description,
        Persona = map.PersonaName.Length == 0 ? null : map.PersonaName,
        Stages = [.. map.Stages.Select(Stage)],
        ShouldBe = toBe is null ? null : [.. toBe.Stages.Select(Stage)],
    };

    /// <summary>A name of the domain as the file has it: keepHuman, internal.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>What a file of this journey is called, without its ending.</summary>
    public static string FileStem(JourneyMap map)
    {
        var letters = map.Name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-');
        var slug = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return "journey-" + (slug.Length == 0 ? map.Id.ToString(CultureInfo.InvariantCulture) : slug);
    }

    private static StageDocument Stage(MapStage stage) => new()
    {
        Slug = stage.Slug,
        Name = stage.Name,
        Rank = stage.Plan.Rank,
        Owner = Said(stage.Plan.Owner),
        Ideas = Said(stage.Plan.Ideas),
        Intent = Cell(stage, stage.Intent) with { Strength = stage.Intent.Level },
        Fear = Cell(stage, stage.Fear) with { Kind = Word(stage.Fear.Kind), Intensity = stage.Fear.Level },
        Effort = Cell(stage, stage.Effort) with { Level = stage.Effort.Level },
        Touchpoints = Said([.. stage.Plan.Touchpoints.Select(Touchpoint)]),
        Value = new(Math.Round(stage.Zone.Score, 4), Word(stage.Advice.Recommendation), stage.Zone.Formula, stage.Advice.DecidedBy.Sentence),
    };

    // the plan says what a cell rests on, also where a theme is gone; the map knows what it is called
    private static CellDocument Cell(MapStage stage, MapCell cell)
    {
        var plan = stage.Plan.Part(cell.Part);
        return new()
        {
            Statement = cell.Statement,
            Assumption = cell.Assumption,
            Evidence = [.. plan.Themes.Select(id => new ThemeDocument(id, cell.Evidence.FirstOrDefault(t => t.Id == id)?.Label))],
            Quotes = Said([.. plan.Quotes.Select(q => new QuotesDocument(q.Collection, q.Quote, cell.Collected.FirstOrDefault(c => c.Collection == q.Collection)?.Name))]),
            Metrics = Said(plan.Metrics),
        };
    }

    private static TouchpointDocument Touchpoint(Touchpoint t) => new()
    {
        Key = t.Key,
        Rank = t.Rank,
        Name = t.Name,
        Kind = Word(t.Kind),
        Channel = Said(t.Channel),
        System = Said(t.System),
        Rung = (int?)t.Rung,
        Exit = Said(t.Exit),
        Answers = Said(t.Answers),
        Why = Said(t.Why),
        MomentOfTruth = t.MomentOfTruth,
        Ends = t.Ends,
        Intent = t.Intent,
        Fear = t.Fear,
        Effort = t.Effort,
        Asks = Said(t.Asks),
        Branches = Said([.. t.Branches.Select(b => new BranchDocument(b.To, Said(b.When)))]),
    };

    private static string? Said(string text) => text.Length == 0 ? null : text;

    private static IReadOnlyList<T>? Said<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
