using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Makes rows of a journey document, and keeps account of what it had to drop.</summary>
internal sealed class JourneyReader(IReadOnlyDictionary<string, long> personas, IReadOnlyList<ThemeEvidence> themes)
{
    private const int MostStages = 60;
    private const int LongestStageName = 60;

    private readonly List<string> dropped = [];

    /// <summary>What could not be taken over, a sentence each.</summary>
    public IReadOnlyList<string> Dropped => dropped;

    /// <summary>The document in the text, or what is wrong with the text.</summary>
    public static Result<JourneyDocument> Parse(string json)
    {
        try
        {
            var document = JsonSerializer.Deserialize<JourneyDocument>(json, JourneyText.Json);
            return document switch
            {
                null => Problem.Invalid("The file holds no journey. Send the JSON that 'Export' writes."),
                { Format: { } format } when !string.Equals(format, JourneyDocument.FormatName, StringComparison.Ordinal) =>
                    Problem.Invalid($"The file is of the format '{format}'. Send a journey ('{JourneyDocument.FormatName}').", "format"),
                { Version: > 1 } => Problem.Invalid("The file comes from a newer console than this one. Export it from there as version 1, or update this console.", "version"),
                _ => document,
            };
        }
        catch (JsonException wrong)
        {
            var where = wrong.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $" at line {line + 1}") : "";
            return Problem.Invalid($"This is not a journey in JSON{where}. Send the JSON that 'Export' writes.");
        }
    }

    /// <summary>The journey's rows. The name is checked by the desk.</summary>
    public Result<(Journey Journey, JourneyPlan Plan)> Read(JourneyDocument document)
    {
        if (document.Stages is not { Count: > 0 and <= MostStages } stages)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"A journey has 1 to {MostStages} stages; this one has {document.Stages?.Count ?? 0}."), "stages");
        }

        Unknown(document.Unknown, "The journey's");
        var journey = new Journey { Name = document.Name?.Trim() ?? "", Description = document.Description?.Trim() ?? "", PersonaId = Persona(document.Persona) };
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var ranks = PlanRank.Row(stages.Count);
        var plan = new List<PlanStage>();
        foreach (var (order, stage) in stages.Index())
        {
            var read = Stage(stage, order, ranks[order], slugs);
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            plan.Add(read.Value);
        }

        return (journey, new JourneyPlan { Stages = plan });
    }

    private long? Persona(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        if (personas.TryGetValue(name.Trim(), out var id))
        {
            return id;
        }

        dropped.Add($"The persona '{name.Trim()}' is not in this workspace: the journey belongs to every customer.");
        return null;
    }

    private Result<PlanStage> Stage(StageDocument document, int order, string rank, HashSet<string> slugs)
    {
        var name = document.Name?.Trim() ?? "";
        var place = string.Create(CultureInfo.InvariantCulture, $"Stage {order + 1}{(name.Length == 0 ? "" : $" ('{name}')")}");
        if (name.Length is 0 or > LongestStageName)
        {
            return Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"{place} needs a name of 1 to {LongestStageName} characters."), "stages");
        }

        var slug = StageSlug.From(string.IsNullOrWhiteSpace(document.Slug) ? name : document.Slug);
        if (!slugs.Add(slug))
        {
            return Problem.Invalid($"{place} has the slug '{slug}', which another stage has too. Give each stage its own.", "stages");
        }

        if (document.Slug is { } asked && !string.Equals(asked, slug, StringComparison.Ordinal))
        {
            dropped.Add($"{place}: the slug '{asked}' became '{slug}'.");
        }

        Unknown(document.Unknown, place + "'s");
        var stage = new PlanStage { Key = slug, Name = name, Rank = rank };
        foreach (var (part, cell, level) in new[] { (StagePart.Intent, document.Intent, document.Intent?.Strength), (StagePart.Fear, document.Fear, document.Fear?.Intensity), (StagePart.Effort, document.Effort, document.Effort?.Level) })
        {
            if (cell is null)
            {
                continue;
            }

            var read = Cell(stage.Part(part), part, cell, level, place);
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            stage = stage.With(part, read.Value);
        }

        return stage;
    }

    private Result<StagePartPlan> Cell(StagePartPlan cell, StagePart part, CellDocument document, int? level, string place)
    {
        var kind = FearKind.None;
        if (document.Kind is { Length: > 0 } word && (!Enum.TryParse(word, ignoreCase: true, out kind) || char.IsAsciiDigit(word[0])))
        {
            return Problem.Invalid($"{place}: '{word}' is not a kind of fear. Write money, privacy, time, status, safety, belonging or none.", "stages");
        }

        var statement = document.Statement?.Trim() ?? "";
        if (StageRules.Check(part, statement, level ?? cell.Level, kind) is { } wrong)
        {
            return wrong with { Sentence = $"{place}: {wrong.Sentence}" };
        }

        cell = cell with { Statement = statement, Level = level ?? cell.Level, Kind = kind };
        place = $"{place}, {part.ToString().ToLowerInvariant()}";
        Unknown(document.Unknown, place + ":");
        foreach (var theme in document.Evidence ?? [])
        {
            cell = Rest(cell, theme, place);
        }

        return cell;
    }

    private StagePartPlan Rest(StagePartPlan cell, ThemeDocument wanted, string place)
    {
        var theme = themes.FirstOrDefault(t => t.Id == wanted.Theme && (wanted.Label is null || SameLabel(t, wanted)))
            ?? themes.FirstOrDefault(t => SameLabel(t, wanted));
        var known = wanted.Label ?? string.Create(CultureInfo.InvariantCulture, $"number {wanted.Theme}");
        if (theme is null)
        {
            dropped.Add($"{place}: the theme '{known}' is not in this workspace.");
        }
        else if (theme.Status == ThemeStatus.Rejected)
        {
            dropped.Add($"{place}: the theme '{known}' was rejected here.");
        }
        else
        {
            return EvidenceRef.OfTheme(theme.Id).On(cell);
        }

        return cell;
    }

    private static bool SameLabel(ThemeEvidence theme, ThemeDocument wanted) => string.Equals(theme.Label, wanted.Label, StringComparison.OrdinalIgnoreCase);

    private void Unknown(IDictionary<string, JsonElement>? fields, string whose)
    {
        foreach (var field in fields?.Keys ?? [])
        {
            dropped.Add($"{whose} field '{field}' is not known.");
        }
    }
}
