using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
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
        var stages = await db.JourneyStages.AsNoTracking().Include(s => s.Journey).Include(s => s.Cells)
            .OrderBy(s => s.Journey!.Name).ThenBy(s => s.JourneyId).ThenBy(s => s.Order).ToListAsync(cancellation);
        return [.. stages.Select(s => new StageSummary(s.JourneyId, s.Journey!.Name, s.Journey.PersonaId, s.Id, s.Slug, s.Name, s.Intent(), s.Fear(), s.Effort()))];
    }
}
