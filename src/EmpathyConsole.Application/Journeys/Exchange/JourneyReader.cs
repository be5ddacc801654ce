using System.Globalization;
using System.Text.Json;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Exchange;

/// <summary>Makes a journey of a document, and keeps account of what it had to drop.</summary>
internal sealed class JourneyReader(IReadOnlyDictionary<string, long> personas, IReadOnlyList<ThemeEvidence> themes, IReadOnlyList<CollectionEvidence> collections)
{
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
                { Version: > JourneyDocument.Newest } =>
                    Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"The file comes from a newer console than this one. Export it from there as version {JourneyDocument.Newest}, or update this console."), "version"),
                _ => document,
            };
        }
        catch (JsonException wrong)
        {
            var where = wrong.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $" at line {line + 1}") : "";
            return Problem.Invalid($"This is not a journey in JSON{where}. Send the JSON that 'Export' writes, or a journey as CJML.");
        }
    }

    /// <summary>The journey, or what is wrong with it. Its name is checked by the desk.</summary>
    public Result<ReadJourney> Read(JourneyDocument document)
    {
        foreach (var field in document.Unknown?.Keys ?? [])
        {
            dropped.Add($"The journey's field '{field}' is not known.");
        }

        var kind = JourneyKind.Customers;
        if (document.Kind is { Length: > 0 } word && (!Enum.TryParse(word, ignoreCase: true, out kind) || !char.IsAsciiLetter(word[0]) || !Enum.IsDefined(kind)))
        {
            return Problem.Invalid($"'{word}' is not a kind of journey. Write customers or team.", "kind");
        }

        var persona = Persona(document.Persona);
        var plans = new PlanReader(new EvidenceReader(themes, collections, dropped), dropped);
        var asIs = plans.Read(document.Stages ?? [], "");
        if (!asIs.Succeeded)
        {
            return asIs.Problem;
        }

        JourneyPlan? toBe = null;
        if (document.ShouldBe is { } wanted)
        {
            var read = plans.Read(wanted, "As it should be, ");
            if (!read.Succeeded)
            {
                return read.Problem;
            }

            toBe = read.Value;
        }

        return new ReadJourney(document.Name?.Trim() ?? "", document.Slug?.Trim() ?? "", kind, document.Description?.Trim() ?? "", persona, asIs.Value, toBe);
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
}
