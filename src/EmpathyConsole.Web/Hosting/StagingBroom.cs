using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Staged uploads go after 7 days, whatever became of them.</summary>
internal sealed class StagingBroom(DataFolder folder, TimeProvider time, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan Keep = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await lifetime.IsOpenAsync(stoppingToken))
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        do
        {
            foreach (var file in Directory.EnumerateFiles(folder.Staging).Where(f => time.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(f) > Keep))
            {
                File.Delete(file);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
