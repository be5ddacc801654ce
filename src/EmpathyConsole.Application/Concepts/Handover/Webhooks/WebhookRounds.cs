using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>
/// Takes due deliveries on a lease, sends them, and writes down what came of it. A program that dies in between tries again after the lease:
/// a delivery arrives at least once, and its id tells a second one apart.
/// </summary>
internal sealed partial class WebhookRounds(IDbContextFactory<ConsoleDb> databases, WebhookSender sender, WebhookSecrets secrets, ILogger<WebhookRounds> log) : IWebhookRounds
{
    private const int AtOnce = 50;
    private const int Side = 8;
    private const int Gone = 410;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>How long after a failed try the next one comes; after the last of them it is given up.</summary>
    internal static IReadOnlyList<TimeSpan> Waits { get; } = [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    public async Task SendDueAsync(CancellationToken cancellation)
    {
        try
        {
            await Parallel.ForEachAsync(await TakeAsync(cancellation), new ParallelOptions { MaxDegreeOfParallelism = Side, CancellationToken = cancellation }, async (due, token) => await SendAsync(due, token));
        }
        catch (Exception e) when (e is DbUpdateException or System.Data.Common.DbException)
        {
            LogTrouble(e);
        }
    }

    private async Task<List<(WebhookDelivery Delivery, Webhook Webhook)>> TakeAsync(CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = db.Now;
        var due = await (
            from delivery in db.WebhookDeliveries.IgnoreQueryFilters()
            join webhook in db.Webhooks.IgnoreQueryFilters() on delivery.WebhookId equals webhook.Id
            where delivery.State == DeliveryState.Waiting && delivery.NextTryAt <= now && (webhook.Active || delivery.Event == WebhookEvents.Test)
            orderby delivery.NextTryAt, delivery.Id
            select new { delivery, webhook }).Take(AtOnce).ToListAsync(cancellation);
        foreach (var row in due)
        {
            (row.delivery.LastTryAt, row.delivery.NextTryAt) = (now, now + Lease);
            row.delivery.Tries++;
        }

        await db.SaveChangesAsync(cancellation);
        return due.ConvertAll(r => (r.delivery, r.webhook));
    }

    private async Task SendAsync((WebhookDelivery Delivery, Webhook Webhook) due, CancellationToken cancellation)
    {
        var (status, answer) = secrets.Read(due.Webhook.Secret) is { } secret
            ? await sender.SendAsync(due.Webhook.Address, secret, due.Delivery, cancellation)
            : (null, "Its secret can't be read any more: the console's keys were lost. Remove the webhook and add it anew.");
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.WebhookDeliveries.IgnoreQueryFilters().SingleOrDefaultAsync(d => d.Id == due.Delivery.Id, cancellation) is not { } delivery)
        {
            return;
        }

        (delivery.LastStatus, delivery.LastAnswer) = (status, answer);
        if (status is >= 200 and < 300)
        {
            delivery.State = DeliveryState.Arrived;
        }
        else if (status == Gone || delivery.Tries > Waits.Count)
        {
            delivery.State = DeliveryState.Failed;
            if (status == Gone)
            {
                await StopAsync(db, delivery.WebhookId, cancellation);
            }
        }
        else
        {
            delivery.NextTryAt = db.Now + Waits[Math.Max(0, delivery.Tries - 1)];
        }

        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Whoever answers 410 wants nothing more: what waits is given up with it.</summary>
    private static async Task StopAsync(ConsoleDb db, long webhookId, CancellationToken cancellation)
    {
        if (await db.Webhooks.IgnoreQueryFilters().SingleOrDefaultAsync(w => w.Id == webhookId, cancellation) is { } webhook)
        {
            (webhook.Active, webhook.StoppedBecause) = (false, "It answered 410: gone.");
        }

        foreach (var waiting in await db.WebhookDeliveries.IgnoreQueryFilters().Where(d => d.WebhookId == webhookId && d.State == DeliveryState.Waiting).ToListAsync(cancellation))
        {
            waiting.State = DeliveryState.Failed;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook deliveries could not be read or written; trying once more")]
    private partial void LogTrouble(Exception exception);
}
