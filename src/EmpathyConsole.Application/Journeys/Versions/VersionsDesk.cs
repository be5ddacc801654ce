using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Versions;

internal sealed partial class VersionsDesk(IDbContextFactory<ConsoleDb> databases, MapStore store, MapReading reading, MapLabels labels) : IVersionsDesk
{
    private const int LongestName = 80;
    private const int LongestAbout = 300;
    private const int MostAtOnce = 100;
    private const int MostToChoose = 200;

    public async Task<Result<JourneyVersions>> ListAsync(Caller caller, long journeyId, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Journeys.AsNoTracking().Include(j => j.Maps).FirstOrDefaultAsync(j => j.Id == journeyId, cancellation) is not { } journey)
        {
            return JourneyProblems.NoSuchJourney;
        }

        var all = db.MapVersions.AsNoTracking().Where(v => v.JourneyId == journeyId);
        var total = await all.CountAsync(cancellation);
        var rows = await all.OrderByDescending(v => v.At).ThenByDescending(v => v.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostAtOnce)).ToListAsync(cancellation);
        var now = journey.Maps.ToDictionary(m => m.Side, m => PlanJson.Read(m.Document));
        var plans = rows.ToDictionary(v => v.Id, v => PlanJson.Read(v.Document));
        var called = await labels.OfAsync(caller, rows.Where(v => now.ContainsKey(v.Side)).SelectMany(v => PlanMerge.Difference(plans[v.Id], now[v.Side])), cancellation);
        return new JourneyVersions(journeyId, journey.Name, now.ContainsKey(MapSide.ToBe), total, [.. rows.Select(v => Line(v, now.TryGetValue(v.Side, out var side) ? PlanWording.Say(plans[v.Id], side, called) : []))]);
    }

    public async Task<Result<long>> KeepAsync(Caller caller, long journeyId, MapSide side, VersionDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        if (Check(draft) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MapStore.ReadAsync(db, journeyId, side, cancellation) is not { } state)
        {
            return await db.Journeys.AnyAsync(j => j.Id == journeyId, cancellation) ? JourneyProblems.NoSuchSide : JourneyProblems.NoSuchJourney;
        }

        var version = Copy(db, caller, state.Map, draft.Name.Trim(), draft.About.Trim());
        db.MapVersions.Add(version);
        db.Note(caller, Room.Journeys, "keep", "journey", journeyId, $"Kept '{version.Name}' of '{state.Journey.Name}'{(side == MapSide.ToBe ? " as it should be" : "")}", Link(journeyId));
        await db.SaveChangesAsync(cancellation);
        return version.Id;
    }

    public async Task<Result<Done>> RenameAsync(Caller caller, long id, VersionDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysEdit) is { } no)
        {
            return no;
        }

        if (Check(draft) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await FindAsync(db, id, cancellation) is not { } version)
        {
            return NoSuchVersion;
        }

        var (was, name, about) = (version.Name, draft.Name.Trim(), draft.About.Trim());
        if ((version.Name, version.About) == (name, about))
        {
            return Done.It;
        }

        (version.Name, version.About) = (name, about);
        db.Note(caller, Room.Journeys, "rename", "journey", version.JourneyId, $"{(was == name ? $"Said what '{name}' is for" : $"Renamed '{was}' to '{name}'")}, a version of '{version.Journey!.Name}'", Link(version.JourneyId));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<Done>> RemoveAsync(Caller caller, long id, CancellationToken cancellation)
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

        db.MapVersions.Remove(version);
        db.Note(caller, Room.Journeys, "remove", "journey", version.JourneyId, $"Removed '{version.Name}', a version of '{version.Journey!.Name}'", Link(version.JourneyId));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<Result<JourneyMap>> PreviewAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.JourneysRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await FindAsync(db, id, cancellation) is { } version
            ? (await reading.ReadAsync(db, caller, [AsMap(version)], MapReading.QuotesOnMap, cancellation))[0]
            : NoSuchVersion;
    }

    private static Problem NoSuchVersion => Problem.NotFound("There is no such version here. Somebody may have removed it: load the list again.");

    private static Problem? Check(VersionDraft draft)
    {
        if (draft.Name.Trim().Length is 0 or > LongestName || draft.Name.Any(char.IsControl))
        {
            return Problem.Invalid("Give the version a name of 1 to 80 characters on one line.", "name");
        }

        return draft.About.Trim().Length > LongestAbout ? Problem.Invalid($"What the version is for has {draft.About.Trim().Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} characters. Keep it to 300.", "about") : null;
    }

    private static Task<MapVersion?> FindAsync(ConsoleDb db, long id, CancellationToken cancellation) => db.MapVersions.Include(v => v.Journey).FirstOrDefaultAsync(v => v.Id == id, cancellation);

    private static MapVersion Copy(ConsoleDb db, Caller caller, StoredMap map, string name, string about = "") =>
        new() { JourneyId = map.JourneyId, Side = map.Side, Name = name, About = about, Document = map.Document, Marks = map.Marks, Revision = map.Revision, At = db.Now, ByName = caller.Name };

    // a version reads like a side that was changed last when it was kept
    private static StoredMap AsMap(MapVersion version) =>
        new() { JourneyId = version.JourneyId, Journey = version.Journey, Side = version.Side, Document = version.Document, Marks = version.Marks, Revision = version.Revision, ChangedAt = version.At, ChangedByName = version.ByName };

    private static VersionLine Line(MapVersion version, IReadOnlyList<PlanDifference> since) =>
        new(version.Id, version.Side, version.Name, version.About, version.ForSafety, version.At, version.ByName, since.Count, PlanWording.Summary(since));

    private static string Link(long journeyId) => FormattableString.Invariant($"/journeys/{journeyId}/versions");
}
