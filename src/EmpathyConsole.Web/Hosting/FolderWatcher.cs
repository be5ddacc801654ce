using EmpathyConsole.Application.Voices.Watching;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Looks into the watched folders every minute.</summary>
internal sealed class FolderWatcher(FolderRounds rounds, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>The folders below which watching is allowed: Console:WatchRoots.</summary>
    public static WatchRoots Roots(IConfiguration configuration) =>
        new([.. (configuration.GetSection("Console:WatchRoots").Get<string[]>() ?? []).Where(Path.IsPathFullyQualified)]);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await rounds.LookAsync(stoppingToken);
        }
    }
}
