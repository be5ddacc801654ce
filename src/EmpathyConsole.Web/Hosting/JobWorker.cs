using EmpathyConsole.Application.Jobs;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Runs queued jobs for as long as the program runs.</summary>
internal sealed class JobWorker(JobRunner runner, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await lifetime.IsOpenAsync(stoppingToken))
        {
            await Task.Run(() => runner.WorkAsync(stoppingToken), stoppingToken);
        }
    }
}
