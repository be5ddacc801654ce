using EmpathyConsole.Application.Jobs;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Runs queued jobs for as long as the program runs.</summary>
internal sealed class JobWorker(JobRunner runner) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => runner.WorkAsync(stoppingToken), stoppingToken);
}
