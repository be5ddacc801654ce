using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <inheritdoc cref="IExploreDesk" />
internal sealed class ExploreDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, TimeProvider time) : IExploreDesk
{
    private readonly SpreadAnswers spreads = new(store, time, new(databases), new(databases));
    private readonly FunnelAnswers funnels = new(store, new(store, time));
    private readonly PathAnswers paths = new(store, new(store, time));
    private readonly CohortAnswers cohorts = new(store, new(store, time));

    public async Task<Result<SpreadAnswer>> SpreadAsync(Caller caller, SpreadQuestion question, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no : await spreads.AskAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, cancellation);

    public async Task<Result<FunnelAnswer>> FunnelAsync(Caller caller, FunnelQuestion question, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no : await funnels.AskAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, cancellation);

    public async Task<Result<PathAnswer>> PathsAsync(Caller caller, PathQuestion question, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no : await paths.AskAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, cancellation);

    public async Task<Result<CohortAnswer>> CohortsAsync(Caller caller, CohortQuestion question, CancellationToken cancellation) =>
        caller.Refusal(Operation.FrictionRead) is { } no ? no : await cohorts.AskAsync(caller.Workspace, await ZoneAsync(caller, cancellation), question, cancellation);

    private async Task<TimeZoneInfo> ZoneAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        return await WorkspaceZone.OfAsync(db, cancellation);
    }
}
