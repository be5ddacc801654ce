using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Rows;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Versions;

/// <summary>Two maps held against each other.</summary>
internal sealed partial class VersionsDesk
{
    public async Task<Result<MapComparison>> CompareAsync(Caller caller, long journeyId, MapChoice left, MapChoice? right, CancellationToken cancellation)
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

        var versions = await db.MapVersions.AsNoTracking().Where(v => v.JourneyId == journeyId).OrderByDescending(v => v.At).ThenByDescending(v => v.Id).Take(MostToChoose)
            .Select(v => new VersionName(v.Id, v.Side, v.Name, v.At, v.ForSafety)).ToListAsync(cancellation);
        var hasToBe = journey.Maps.Any(m => m.Side == MapSide.ToBe);
        var against = right ?? (hasToBe ? MapChoice.ToBe : versions is [var newest, ..] ? MapChoice.OfVersion(newest.Id) : MapChoice.AsIs);
        var (first, second) = (await ChosenAsync(db, caller, journey, left, cancellation), await ChosenAsync(db, caller, journey, against, cancellation));
        if ((first.Problem ?? second.Problem) is { } missing)
        {
            return missing;
        }

        var (from, to) = (first.Value.Map.Plan, second.Value.Map.Plan);
        var called = await labels.OfAsync(caller, PlanMerge.Difference(from, to), cancellation);
        return new MapComparison(journeyId, journey.Name, hasToBe, first.Value, second.Value, PlanWording.Say(from, to, called), versions);
    }

    private async Task<Result<ComparedMap>> ChosenAsync(ConsoleDb db, Caller caller, Journey journey, MapChoice choice, CancellationToken cancellation)
    {
        var title = choice.Side == MapSide.ToBe ? "As it should be" : "As it is";
        StoredMap? map;
        if (choice.Side is { } side)
        {
            map = journey.Maps.FirstOrDefault(m => m.Side == side);
            if (map is null)
            {
                return JourneyProblems.NoSuchSide;
            }
        }
        else
        {
            if (await db.MapVersions.AsNoTracking().Include(v => v.Journey).FirstOrDefaultAsync(v => v.Id == choice.Version && v.JourneyId == journey.Id, cancellation) is not { } version)
            {
                return NoSuchVersion;
            }

            (map, title) = (AsMap(version), version.Name);
        }

        return new ComparedMap(choice, title, (await reading.ReadAsync(db, caller, [map], 0, cancellation))[0], map.ChangedAt, map.ChangedByName);
    }
}
