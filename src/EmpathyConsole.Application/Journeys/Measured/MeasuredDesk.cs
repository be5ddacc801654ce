using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Measured;

internal sealed class MeasuredDesk(ISignalStore store, IDbContextFactory<ConsoleDb> databases, TimeProvider time) : IMeasuredDesk
{
    private const int MostDays = 1_000;

    private readonly StageMeasures measures = new(store, databases, time);

    public async Task<Result<MeasuredMap>> GetAsync(Caller caller, JourneyMap map, int lastDays, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.JourneysRead) ?? caller.Refusal(Operation.FrictionRead)) is { } no)
        {
            return no;
        }

        if (lastDays is < 1 or > MostDays)
        {
            return Problem.Invalid($"The days go from 1 to {MostDays}.", "days");
        }

        var asked = await measures.AskAsync(caller.Workspace, new(map.Slug, [.. map.Stages.Select(s => s.Slug)], null, lastDays), cancellation);
        return new MeasuredMap(asked.Days, asked.Stages.ToDictionary(s => s.Stage, StringComparer.Ordinal), new Dictionary<string, EffortGap>(StringComparer.Ordinal), asked.Freshness).Beside(map);
    }
}
