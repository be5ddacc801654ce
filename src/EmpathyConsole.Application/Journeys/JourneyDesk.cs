using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

internal sealed partial class JourneyDesk(IDbContextFactory<ConsoleDb> databases, IThemeEvidence themes, ICollectionEvidence collections) : IJourneyDesk
{
    /// <summary>Quotes shown with a theme on the map.</summary>
    private const int QuotesOnMap = 2;

    private const int QuotesToChoose = 3;

    public async Task<Result<IReadOnlyList<JourneyMap>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var journeys = await Maps(db).AsNoTracking().OrderBy(j => j.Name).ThenBy(j => j.Id).ToListAsync(cancellation);
        return Results.Of(await ReadAsync(db, caller, journeys, 0, cancellation));
    }

    public async Task<Result<JourneyMap>> GetAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await Maps(db).AsNoTracking().FirstOrDefaultAsync(j => j.Id == id, cancellation) is { } journey
            ? (await ReadAsync(db, caller, [journey], QuotesOnMap, cancellation))[0]
            : NoSuchJourney;
    }

    public async Task<Result<IReadOnlyList<ThemeEvidence>>> ThemesAsync(Caller caller, CancellationToken cancellation) =>
        caller.Refusal(Operation.JourneysRead) is { } no
            ? no
            : Results.Of(await themes.FindAsync(caller, null, QuotesToChoose, cancellation));

    public async Task<Result<IReadOnlyList<PersonaChoice>>> PersonasAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of<IReadOnlyList<PersonaChoice>>(
            await db.Personas.OrderBy(p => p.Name).Select(p => new PersonaChoice(p.Id, p.Name)).ToListAsync(cancellation));
    }

    private static Problem NoSuchJourney => Problem.NotFound("There is no such journey here. It may have been deleted: go back to all journeys.");

    private static Problem NoSuchStage => Problem.NotFound("There is no such stage here. The journey may have been changed or deleted: load it again.");

    private static IQueryable<Journey> Maps(ConsoleDb db) =>
        db.Journeys.Include(j => j.Stages).ThenInclude(s => s.Cells).Include(j => j.Stages).ThenInclude(s => s.Evidence).Include(j => j.Stages).ThenInclude(s => s.Quotes).AsSplitQuery();

    private async Task<IReadOnlyList<JourneyMap>> ReadAsync(ConsoleDb db, Caller caller, IReadOnlyList<Journey> journeys, int quotes, CancellationToken cancellation)
    {
        var personas = await db.Personas.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        var known = await ThemesOfAsync(caller, journeys.SelectMany(j => j.Stages).SelectMany(s => s.Evidence), quotes, cancellation);
        var collected = await CollectedOfAsync(caller, journeys.SelectMany(j => j.Stages).SelectMany(s => s.Quotes), cancellation);
        return [.. journeys.Select(j => new JourneyMap(
            j.Id,
            j.Name,
            j.Description,
            j.PersonaId,
            j.PersonaId is { } id ? personas.GetValueOrDefault(id, "") : "",
            j.ChangedAt,
            j.ChangedByName,
            [.. j.Stages.OrderBy(s => s.Order).Select(s => Stage(s, known, collected))]))];
    }

    private async Task<Dictionary<long, ThemeEvidence>> ThemesOfAsync(Caller caller, IEnumerable<StageEvidence> evidence, int quotes, CancellationToken cancellation)
    {
        var ids = evidence.Select(e => e.ThemeId).Distinct().ToList();
        return ids.Count == 0 ? [] : (await themes.FindAsync(caller, ids, quotes, cancellation)).ToDictionary(t => t.Id);
    }

    private static MapStage Stage(JourneyStage stage, Dictionary<long, ThemeEvidence> known, Dictionary<long, CollectionEvidence> collected) => new(
        stage.Id,
        stage.Slug,
        stage.Name,
        Cell(stage.Cell(StagePart.Intent), stage.Evidence, known, stage.Quotes, collected),
        Cell(stage.Cell(StagePart.Fear), stage.Evidence, known, stage.Quotes, collected),
        Cell(stage.Cell(StagePart.Effort), stage.Evidence, known, stage.Quotes, collected));

    private static MapCell Cell(StageCell cell, IEnumerable<StageEvidence> evidence, Dictionary<long, ThemeEvidence> known, IEnumerable<StageQuotes> quotes, Dictionary<long, CollectionEvidence> collected) => new(
        cell.StageId,
        cell.Part,
        cell.Statement,
        cell.Level,
        cell.Kind,
        cell.Revision,
        cell.ChangedByName,
        cell.ChangedAt,
        [.. evidence.Where(e => e.Part == cell.Part).OrderBy(e => e.Id).Select(e => known.GetValueOrDefault(e.ThemeId)).OfType<ThemeEvidence>()])
    {
        Collected = [.. quotes.Where(q => q.Part == cell.Part).OrderBy(q => q.Id).Select(q => Linked(q, collected.GetValueOrDefault(q.CollectionId))).OfType<LinkedQuotes>()],
    };
}
