using EmpathyConsole.Application.Concepts.Handover.Webhooks;

namespace EmpathyConsole.Web.Hosting;

/// <summary>Sends webhook deliveries that are due, every second.</summary>
internal sealed class WebhookClock(IWebhookRounds rounds, TimeProvider time, IHostApplicationLifetime lifetime) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>Into the house's own network only where Console:WebhooksMayReachInside says so; this machine in development as well.</summary>
    public static WebhookReach ReachOf(IConfiguration configuration, IHostEnvironment environment) =>
        new(environment.IsDevelopment(), configuration.GetValue("Console:WebhooksMayReachInside", false));

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
