using EmpathyConsole.Application.Concepts.Library;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Looks several times a second whether an offer has ended or a guardrail changed, so that no screen shows a verdict older than that.</summary>
internal sealed class VerdictClock(IVerdictRounds rounds, TimeProvider time, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(400);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await lifetime.IsOpenAsync(stoppingToken))
        {
            return;
        }

        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await rounds.LookAsync(stoppingToken);
        }
    }
}
