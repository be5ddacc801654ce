using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Telemetry;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Lived;
using EmpathyConsole.Domain.Journeys.Plans;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Journeys.Lived;

/// <inheritdoc cref="ILivedDesk" />
internal sealed class LivedDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : ILivedDesk
{
    private readonly LivedPaths paths = new(store, time);

    public async Task<Result<JourneyLived>> AskAsync(Caller caller, long journeyId, LivedAsk ask, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.JourneysRead) ?? caller.Refusal(Operation.FrictionRead)) is { } no)
        {
            return no;
        }

        using var activity = ConsoleTelemetry.Source.StartActivity("journeys lived");
        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MapStore.ReadAsync(db, journeyId, MapSide.AsIs, cancellation) is not { Journey: var journey, Plan: var plan })
        {
            return JourneyProblems.NoSuchJourney;
        }

        var slug = journey.KnownAs;
        var segment = string.IsNullOrWhiteSpace(ask.Segment) ? null : ask.Segment.Trim();
        var question = new LivedQuestion(PlannedPath.Of(plan), slug, Segment: segment) { LastDays = ask.Days };
        var answer = await paths.ReadAsync(caller.Workspace, await WorkspaceZone.OfAsync(db, cancellation), question, cancellation);
        return answer.Succeeded
            ? new JourneyLived(journey.Id, journey.Name, slug, plan.Stages.ToDictionary(s => s.Key, s => s.Name, StringComparer.Ordinal), ask with { Segment = segment }, answer.Value)
            : answer.Problem;
    }
}
