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

internal sealed partial class JourneyDesk(IDbContextFactory<ConsoleDb> databases, MapStore store, MapReading reading, MapLabels labels, IThemeEvidence themes, ICollectionEvidence collections) : IJourneyDesk
{
    private const int QuotesToChoose = 3;

    public async Task<Result<IReadOnlyList<JourneyMap>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var maps = await db.JourneyMaps.AsNoTracking().Include(m => m.Journey).Where(m => m.Side == MapSide.AsIs)
            .OrderBy(m => m.Journey!.Name).ThenBy(m => m.JourneyId).ToListAsync(cancellation);
        return Results.Of(await reading.ReadAsync(db, caller, maps, 0, cancellation));
    }

    public async Task<Result<JourneyMap>> GetAsync(Caller caller, long id, MapSide side, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.JourneyMaps.AsNoTracking().Include(m => m.Journey).FirstOrDefaultAsync(m => m.JourneyId == id && m.Side == side, cancellation) is { } map)
        {
            return (await reading.ReadAsync(db, caller, [map], MapReading.QuotesOnMap, cancellation))[0];
        }

        return side == MapSide.ToBe && await db.Journeys.AnyAsync(j => j.Id == id, cancellation) ? JourneyProblems.NoSuchSide : JourneyProblems.NoSuchJourney;
    }

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

    private async Task<JourneyMap> ReadAsync(ConsoleDb db, Caller caller, MapWrite written, CancellationToken cancellation) =>
        (await reading.ReadAsync(db, caller, [written.Map], MapReading.QuotesOnMap, cancellation))[0];
}
