using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

/// <summary>
/// The one way a map is changed: changes are laid over what stands, and the document, the edit and the line of the record are saved
/// together. Whoever saved in between is read again; a write that waits finds its turn within a few tries.
/// </summary>
internal sealed class MapStore(IDbContextFactory<ConsoleDb> databases, MapWatch watch)
{
    private const int MostTries = 40;

    /// <summary>Lays changes over a side of a journey.</summary>
    /// <param name="caller">Who; their right is the desk's to check.</param>
    /// <param name="journeyId">Which journey.</param>
    /// <param name="side">Which side.</param>
    /// <param name="make">What to change, from the map as it stands; null for nothing to do. Called anew on each try.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<Result<MapWrite>> ChangeAsync(Caller caller, long journeyId, MapSide side, Func<ConsoleDb, MapState, Task<Result<MapChange?>>> make, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await databases.OpenAsync(caller, cancellation);
            if (await ReadAsync(db, journeyId, side, cancellation) is not { } state)
            {
                return await db.Journeys.AnyAsync(j => j.Id == journeyId, cancellation) ? JourneyProblems.NoSuchSide : JourneyProblems.NoSuchJourney;
            }

            var wanted = await make(db, state);
            if (!wanted.Succeeded)
            {
                return wanted.Problem;
            }

            var nothing = new MapWrite(state.Journey, state.Map, state.Plan, state.Plan, []);
            if (wanted.Value is not { } change)
            {
                return nothing;
            }

            var merged = PlanMerge.Apply(state.Plan, change.Changes);
            if (merged.Conflicts.Count > 0 && !change.InParts)
            {
                return nothing with { Conflicts = merged.Conflicts };
            }

            if (merged.Made.Count == 0)
            {
                // what was asked for may have to be closed all the same, such as an undo that came too late
                change.Along?.Invoke(merged);
                await db.SaveChangesAsync(cancellation);
                return nothing with { Conflicts = merged.Conflicts };
            }

            if (PlanRules.Check(merged.Plan) is { } wrong)
            {
                return wrong;
            }

            try
            {
                await WriteAsync(db, caller, state, merged, change, cancellation);
                watch.Tell(new(caller.Workspace, journeyId, side, state.Map.Revision, caller.Name));
                return new MapWrite(state.Journey, state.Map, state.Plan, merged.Plan, merged.Conflicts);
            }
            catch (DbUpdateException) when (attempt < MostTries)
            {
                // somebody saved between our read and our write: lay it over theirs
            }
        }
    }

    /// <summary>A side with its journey; null when it is not there.</summary>
    public static async Task<MapState?> ReadAsync(ConsoleDb db, long journeyId, MapSide side, CancellationToken cancellation) =>
        await db.JourneyMaps.Include(m => m.Journey).FirstOrDefaultAsync(m => m.JourneyId == journeyId && m.Side == side, cancellation) is { } map
            ? new(map.Journey!, map, PlanJson.Read(map.Document))
            : null;

    /// <summary>Makes the numbers of stages follow the map as it is.</summary>
    public static async Task FollowAsync(ConsoleDb db, Journey journey, JourneyPlan plan, CancellationToken cancellation)
    {
        var rows = journey.Id == 0 ? [] : await db.JourneyStages.Where(s => s.JourneyId == journey.Id).ToDictionaryAsync(s => s.Slug, StringComparer.Ordinal, cancellation);
        foreach (var (order, stage) in plan.Stages.Index())
        {
            if (!rows.Remove(stage.Key, out var row))
            {
                row = new() { Slug = stage.Key };
                journey.Stages.Add(row);
            }

            (row.Name, row.Order, row.Gone) = (stage.Name, order, false);
        }

        foreach (var left in rows.Values)
        {
            left.Gone = true;
        }
    }

    private static async Task WriteAsync(ConsoleDb db, Caller caller, MapState state, MergedPlan merged, MapChange change, CancellationToken cancellation)
    {
        var (journey, map) = (state.Journey, state.Map);
        var said = PlanWording.Say(state.Plan, merged.Plan, change.Labels);
        var places = merged.Made.Select(c => MapPlace.Of(c.Key)).Distinct(StringComparer.Ordinal).ToList();
        var before = places.ToDictionary(p => p, p => map.Marks.GetValueOrDefault(p), StringComparer.Ordinal);
        var marks = new Dictionary<string, CellMark>(map.Marks, StringComparer.Ordinal);
        var contested = merged.Conflicts.Select(c => MapPlace.Of(c.Mine.Key)).ToHashSet(StringComparer.Ordinal);
        foreach (var place in places)
        {
            // where another's work stays beside what was taken back, it is still theirs
            var mark = contested.Contains(place) ? map.Marks.GetValueOrDefault(place)
                : change.Marks is { } given && given.TryGetValue(place, out var old) ? old
                : new CellMark(caller.Name, db.Now.ToUnixTimeMilliseconds());
            if (mark is null)
            {
                marks.Remove(place);
            }
            else
            {
                marks[place] = mark;
            }
        }

        (map.Document, map.Marks) = (PlanJson.Write(merged.Plan), marks);
        map.Revision++;
        (map.ChangedAt, map.ChangedByName) = (db.Now, caller.Name);
        (journey.ChangedAt, journey.ChangedByName) = (db.Now, caller.Name);
        if (map.Side == MapSide.AsIs && merged.Made.Any(c => c.Key is { OfStage: true, Field: "name" or "rank" }))
        {
            await FollowAsync(db, journey, merged.Plan, cancellation);
        }

        if (change.Edit)
        {
            await foreach (var past in db.MapEdits.Where(e => e.JourneyId == journey.Id && e.Side == map.Side && e.ById == caller.Id && e.ByKind == caller.Kind && e.State == EditState.TakenBack).AsAsyncEnumerable().WithCancellation(cancellation))
            {
                past.State = EditState.Past;
            }

            db.MapEdits.Add(new()
            {
                JourneyId = journey.Id,
                Side = map.Side,
                ByKind = caller.Kind,
                ById = caller.Id,
                ByName = caller.Name,
                At = db.Now,
                Sentence = PlanWording.Summary(said),
                Changes = merged.Made,
                MarksBefore = before,
                Revision = map.Revision,
            });
        }

        change.Along?.Invoke(merged);
        db.Note(caller, Room.Journeys, change.Verb, "journey", journey.Id, $"{change.Before}{PlanWording.SummaryWithoutWords(said)}, in '{journey.Name}'{(map.Side == MapSide.ToBe ? " as it should be" : "")}", Link(journey.Id, map.Side, merged));
        await db.SaveChangesAsync(cancellation);
    }

    private static string Link(long journeyId, MapSide side, MergedPlan merged)
    {
        var key = merged.Made[0].Key;
        var stage = key.OfStage ? key.Key : merged.Plan.Touchpoint(key.Key)?.Stage.Key;
        var query = string.Join('&', new[] { side == MapSide.ToBe ? "side=to-be" : "", stage is null || merged.Plan.Stage(stage) is null ? "" : "stage=" + stage }.Where(q => q.Length > 0));
        return FormattableString.Invariant($"/journeys/{journeyId}") + (query.Length == 0 ? "" : "?" + query);
    }
}
