using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>Makes maps of stored documents: plans with the evidence they name.</summary>
internal sealed class MapReading(IThemeEvidence themes, ICollectionEvidence collections)
{
    /// <summary>Quotes shown with a theme on the map.</summary>
    public const int QuotesOnMap = 2;

    /// <summary>The maps of these rows, which must have been read with their journeys.</summary>
    public async Task<IReadOnlyList<JourneyMap>> ReadAsync(ConsoleDb db, Caller caller, IReadOnlyList<StoredMap> maps, int quotes, CancellationToken cancellation)
    {
        var personas = await db.Personas.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        var ids = maps.Select(m => m.JourneyId).Distinct().ToList();
        var toBe = (await db.JourneyMaps.Where(m => m.Side == MapSide.ToBe && ids.Contains(m.JourneyId)).Select(m => m.JourneyId).ToListAsync(cancellation)).ToHashSet();
        var plans = maps.Select(m => (Map: m, Plan: PlanJson.Read(m.Document))).ToList();
        var evidence = await EvidenceAsync(caller, [.. plans.Select(p => p.Plan)], quotes, cancellation);
        return [.. plans.Select(p => Map(p.Map, p.Plan, personas, toBe, evidence))];
    }

    /// <summary>A map of a plan that is not the stored one, such as a version's.</summary>
    public async Task<JourneyMap> LayAsync(ConsoleDb db, Caller caller, StoredMap map, JourneyPlan plan, CancellationToken cancellation)
    {
        var read = (await ReadAsync(db, caller, [map], 0, cancellation))[0];
        var evidence = await EvidenceAsync(caller, [plan], QuotesOnMap, cancellation);
        return read with { Plan = plan, Stages = [.. plan.Stages.Select(s => Stage(s, map, evidence))] };
    }

    private static JourneyMap Map(StoredMap map, JourneyPlan plan, Dictionary<long, string> personas, HashSet<long> toBe, Evidence evidence)
    {
        var journey = map.Journey!;
        return new(
            journey.Id,
            journey.Name,
            journey.KnownAs,
            journey.Kind,
            journey.Description,
            journey.PersonaId,
            journey.PersonaId is { } persona ? personas.GetValueOrDefault(persona, "") : "",
            journey.BoardPlace,
            journey.ChangedAt,
            journey.ChangedByName,
            map.Side,
            toBe.Contains(journey.Id),
            map.Revision,
            plan,
            [.. plan.Stages.Select(s => Stage(s, map, evidence))]);
    }

    private static MapStage Stage(PlanStage stage, StoredMap map, Evidence evidence) =>
        new(stage, Cell(stage, StagePart.Intent, map, evidence), Cell(stage, StagePart.Fear, map, evidence), Cell(stage, StagePart.Effort, map, evidence));

    private static MapCell Cell(PlanStage stage, StagePart part, StoredMap map, Evidence evidence)
    {
        var plan = stage.Part(part);
        var mark = map.Marks.GetValueOrDefault(MapPlace.Cell(stage.Key, part));
        return new(
            stage.Key,
            part,
            plan.Statement,
            plan.Level,
            plan.Kind,
            mark?.ByName ?? "",
            mark is null ? null : DateTimeOffset.FromUnixTimeMilliseconds(mark.At),
            [.. plan.Themes.Select(t => evidence.Themes.GetValueOrDefault(t)).OfType<ThemeEvidence>()])
        {
            Collected = [.. plan.Quotes.Select(q => Linked(q, evidence.Collections.GetValueOrDefault(q.Collection))).OfType<LinkedQuotes>()],
            Metrics = plan.Metrics,
        };
    }

    private static LinkedQuotes? Linked(QuoteRef link, CollectionEvidence? collection) => collection is null
        ? null
        : new(collection.Id, link.Quote, collection.Name, [.. collection.Quotes.Where(q => link.Quote == 0 || q.Id == link.Quote)]);

    private async Task<Evidence> EvidenceAsync(Caller caller, IReadOnlyList<JourneyPlan> plans, int quotes, CancellationToken cancellation)
    {
        var parts = plans.SelectMany(p => p.Stages).SelectMany(s => new[] { s.Intent, s.Fear, s.Effort }).ToList();
        var themeIds = parts.SelectMany(p => p.Themes).Distinct().ToList();
        var collectionIds = parts.SelectMany(p => p.Quotes).Select(q => q.Collection).Distinct().ToList();
        return new(
            themeIds.Count == 0 ? [] : (await themes.FindAsync(caller, themeIds, quotes, cancellation)).ToDictionary(t => t.Id),
            collectionIds.Count == 0 ? [] : (await collections.FindAsync(caller, collectionIds, cancellation)).ToDictionary(c => c.Id));
    }

    private sealed record Evidence(Dictionary<long, ThemeEvidence> Themes, Dictionary<long, CollectionEvidence> Collections);
}
