using EmpathyConsole.Application.Friction.Digests.Mail;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Looks every minute whether letters of the last week are due: Mondays from 6:00 UTC, or the first minute after that in which the program runs.</summary>
internal sealed class DigestClock(IDigestRounds rounds, TimeProvider time, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await lifetime.IsOpenAsync(stoppingToken))
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await rounds.SendDueAsync(stoppingToken);
        }
    }
}
