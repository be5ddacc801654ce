using EmpathyConsole.Application.Data;
using EmpathyConsole.Demo.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Demo;

/// <summary>Puts the demo brand into a console.</summary>
public static class DemoWorkspace
{
    // Two lanes that touch different tables, so that both cores have work: reading voices and counting signals take longest.
    private static readonly IDemoStep[][] Lanes =
    [
        [new GuardrailsStep(), new LabelsStep(), new VoicesStep(), new JourneysStep(), new LibraryStep(), new BriefsStep()],
        [new SignalsStep(), new PeopleStep()],
    ];

    private static readonly IDemoStep Last = new MomentsStep();

    /// <summary>
    /// The demo workspace. Makes it when there is none, finishes it when the program ended half-way, and leaves a whole one as it is,
    /// with all that people did to it.
    /// </summary>
    /// <param name="services">A console with a migrated database.</param>
    /// <param name="progress">Told what is being made.</param>
    /// <param name="cancellation">Stops; what is made so far stays and is finished next time.</param>
    /// <returns>The workspace's id.</returns>
    public static async Task<long> EnsureAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(progress);
        using var turn = await Turn.TakeAsync(services.GetRequiredService<DataFolder>(), cancellation);
        await using var db = await services.GetRequiredService<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync(cancellation);
        var workspace = await HouseLoader.EnsureAsync(db, cancellation);
        db.WorkspaceId = workspace.Id;
        if (await ReadyMark.StandsAsync(db, cancellation))
        {
            return workspace.Id;
        }

        // The day stays the one it was begun on, so that a demo finished after midnight is of one piece.
        var day = DateOnly.FromDateTime(workspace.CreatedAt.UtcDateTime);
        var build = new DemoBuild(services, workspace.Id, day, await DemoBuild.CallersAsync(db, workspace.Id, cancellation));
        await Task.WhenAll(Lanes.Select(lane => Task.Run(() => RunAsync(build, lane, progress, cancellation), cancellation)));
        await RunAsync(build, [Last], progress, cancellation);
        await ReadyMark.SetAsync(build, cancellation);
        return workspace.Id;
    }

    private static async Task RunAsync(DemoBuild build, IDemoStep[] steps, IProgress<string> progress, CancellationToken cancellation)
    {
        foreach (var step in steps)
        {
            progress.Report(step.Title);
            await step.RunAsync(build, cancellation);
        }
    }
}
