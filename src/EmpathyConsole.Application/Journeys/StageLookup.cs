using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys;

internal sealed class StageLookup(IDbContextFactory<ConsoleDb> databases) : IStageLookup
{
    public async Task<IReadOnlyList<StageSummary>> AllAsync(Caller caller, CancellationToken cancellation)
    {
        if (!caller.May(Operation.JourneysRead))
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var maps = await db.JourneyMaps.AsNoTracking().Include(m => m.Journey).Where(m => m.Side == MapSide.AsIs)
            .OrderBy(m => m.Journey!.Name).ThenBy(m => m.JourneyId).ToListAsync(cancellation);
        var numbers = await db.JourneyStages.AsNoTracking().Where(s => !s.Gone).ToDictionaryAsync(s => (s.JourneyId, s.Slug), s => s.Id, cancellation);
        return [.. maps.SelectMany(m => PlanJson.Read(m.Document).Stages.Select(s => new StageSummary(
            m.JourneyId, m.Journey!.Name, m.Journey.PersonaId, numbers[(m.JourneyId, s.Key)], s.Key, s.Name,
            new(s.Intent.Statement, s.Intent.Level), new(s.Fear.Statement, s.Fear.Kind, s.Fear.Level), new(s.Effort.Statement, s.Effort.Level))))];
    }
}
