using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>The way back, whole or in parts.</summary>
internal sealed partial class VersionsDesk
{
    public async Task<Result<RestoredVersion>> RestoreAsync(Caller caller, long id, MapSide onto, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await FindAsync(db, id, cancellation) is not { } version)
        {
            return NoSuchVersion;
        }

        if (onto == MapSide.ToBe && !await db.JourneyMaps.AnyAsync(m => m.JourneyId == version.JourneyId && m.Side == onto, cancellation))
        {
            return await StartAsync(db, caller, version, cancellation);
        }

        MapVersion? safety = null;
        var wanted = PlanJson.Read(version.Document);
        var written = await store.ChangeAsync(
            caller,
            version.JourneyId,
            onto,
            async (fresh, state) =>
            {
                safety = null;
                var changes = PlanMerge.Difference(state.Plan, wanted);
                if (changes.Count == 0)
                {
                    return Results.Of<MapChange?>(null);
                }

                // saved with the change: whatever stood there is never lost, not even between two writes
                safety = Copy(fresh, caller, state.Map, Before(version.Name));
                safety.ForSafety = true;
                return new MapChange(changes, "restore", await labels.OfAsync(caller, changes, cancellation))
                {
                    Before = $"Put '{version.Name}' back: ",
                    Along = _ => fresh.MapVersions.Add(safety),

                    // what comes back is still whose it was
                    Marks = changes.Select(c => MapPlace.Of(c.Key)).Distinct(StringComparer.Ordinal).ToDictionary(p => p, p => version.Marks.GetValueOrDefault(p), StringComparer.Ordinal),
                };
            },
            cancellation);
        if (!written.Succeeded)
        {
            return written.Problem;
        }

        await using var after = await databases.OpenAsync(caller, cancellation);
        var map = (await reading.ReadAsync(after, caller, [written.Value.Map], MapReading.QuotesOnMap, cancellation))[0];
        return new RestoredVersion(map, safety?.Id, safety is null
            ? $"The map {Words(onto)} says the same as '{version.Name}' already. Nothing was changed."
            : $"Put '{version.Name}' back {Words(onto)}. What stood there is kept as '{safety.Name}'.");
    }

    public async Task<Result<EditOutcome>> TakeOverAsync(Caller caller, PlanEdit chosen, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        if (chosen.Changes.Count == 0)
        {
            return Problem.Invalid("Choose at least one difference to take over.", "changes");
        }

        var called = await labels.OfAsync(caller, chosen.Changes, cancellation);
        var written = await store.ChangeAsync(
            caller,
            chosen.JourneyId,
            chosen.Side,
            (_, _) => Task.FromResult(Results.Of<MapChange?>(new(chosen.Changes, "take-over", called) { Before = "Took over: " })),
            cancellation);
        if (!written.Succeeded)
        {
            return written.Problem;
        }

        var now = written.Value;
        await using var db = await databases.OpenAsync(caller, cancellation);
        var map = (await reading.ReadAsync(db, caller, [now.Map], MapReading.QuotesOnMap, cancellation))[0];
        return new EditOutcome(map, [.. now.Conflicts.Select(c => JourneyDesk.Say(c, chosen.Changes, now, called))]);
    }

    private static string Words(MapSide side) => side == MapSide.ToBe ? "as it should be" : "as it is";

    private static string Before(string name)
    {
        var said = $"Before '{name}' came back";
        return said.Length <= LongestName ? said : $"Before '{name[..(LongestName - 22)]}…' came back";
    }

    private async Task<Result<RestoredVersion>> StartAsync(ConsoleDb db, Caller caller, MapVersion version, CancellationToken cancellation)
    {
        var map = new StoredMap { JourneyId = version.JourneyId, Journey = version.Journey, Side = MapSide.ToBe, Document = version.Document, Marks = version.Marks, ChangedAt = db.Now, ChangedByName = caller.Name };
        db.JourneyMaps.Add(map);
        (version.Journey!.ChangedAt, version.Journey.ChangedByName) = (db.Now, caller.Name);
        db.Note(caller, Room.Journeys, "restore", "journey", version.JourneyId, $"Started the map of how '{version.Journey.Name}' should be from '{version.Name}'", FormattableString.Invariant($"/journeys/{version.JourneyId}?side=to-be"));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            return Problem.Conflict("Somebody started the map of how it should be at the same moment. Look at theirs, then put the version back once more.");
        }

        return new RestoredVersion((await reading.ReadAsync(db, caller, [map], MapReading.QuotesOnMap, cancellation))[0], null, $"Started the map as it should be from '{version.Name}'.");
    }
}
