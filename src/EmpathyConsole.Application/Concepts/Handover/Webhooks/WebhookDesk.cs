using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <inheritdoc cref="IWebhookDesk" />
internal sealed class WebhookDesk(IDbContextFactory<ConsoleDb> databases, WebhookSecrets secrets, WebhookReach reach) : IWebhookDesk
{
    private const int MostWebhooks = 20;
    private const int MostAtOnce = 100;
    private const string Page = "/settings/webhooks";

    public async Task<Result<IReadOnlyList<WebhookLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.WebhooksManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var webhooks = await db.Webhooks.AsNoTracking().OrderBy(w => w.Id).ToListAsync(cancellation);
        var open = await db.WebhookDeliveries.Where(d => d.State != DeliveryState.Arrived).GroupBy(d => new { d.WebhookId, d.State }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        int Of(long id, DeliveryState state) => open.Where(o => o.Key.WebhookId == id && o.Key.State == state).Sum(o => o.Count);
        return Results.Of<IReadOnlyList<WebhookLine>>([.. webhooks.Select(w => new WebhookLine(
            w.Id, w.Address, w.Events, w.Active, w.StoppedBecause, w.CreatedByName, w.CreatedAt, Of(w.Id, DeliveryState.Waiting), Of(w.Id, DeliveryState.Failed)))]);
    }

    public async Task<Result<NewWebhook>> AddAsync(Caller caller, string address, IReadOnlyList<string> events, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.WebhooksManage) is { } no)
        {
            return no;
        }

        var checkedAddress = WebhookAddress.Check(address, reach);
        if (!checkedAddress.Succeeded)
        {
            return checkedAddress.Problem;
        }

        var wanted = WebhookEvents.All.Where(e => events.Contains(e, StringComparer.Ordinal)).ToList();
        if (wanted.Count == 0 || events.Any(e => !WebhookEvents.All.Contains(e, StringComparer.Ordinal)))
        {
            return Problem.Invalid($"Choose what the address is told: {string.Join(", ", WebhookEvents.All)}.", "events");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Webhooks.CountAsync(cancellation) >= MostWebhooks)
        {
            return Problem.Conflict($"There are {MostWebhooks} addresses already. Remove one first.");
        }

        var (secret, kept) = secrets.Make();
        var webhook = new Webhook { Address = checkedAddress.Value.AbsoluteUri, Events = wanted, Secret = kept, CreatedAt = db.Now, CreatedByName = caller.Name };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Webhooks.Add(webhook);
        await db.SaveChangesAsync(cancellation);
        Note(caller, db, "create-webhook", webhook, $"Added a webhook to {checkedAddress.Value.Host}");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new NewWebhook(webhook.Id, secret);
    }

    public Task<Result<Done>> SwitchAsync(Caller caller, long webhookId, bool active, CancellationToken cancellation) => ChangeAsync(caller, webhookId, (db, webhook) =>
    {
        (webhook.Active, webhook.StoppedBecause) = (active, "");
        Note(caller, db, active ? "start-webhook" : "stop-webhook", webhook, $"Switched the webhook to {new Uri(webhook.Address).Host} {(active ? "on" : "off")}");
    }, cancellation);

    public async Task<Result<Done>> RemoveAsync(Caller caller, long webhookId, CancellationToken cancellation) => await ChangeAsync(caller, webhookId, (db, webhook) =>
    {
        db.WebhookDeliveries.RemoveRange(db.WebhookDeliveries.Where(d => d.WebhookId == webhook.Id));
        db.Webhooks.Remove(webhook);
        Note(caller, db, "remove-webhook", webhook, $"Removed the webhook to {new Uri(webhook.Address).Host}");
    }, cancellation);

    public Task<Result<Done>> TestAsync(Caller caller, long webhookId, CancellationToken cancellation) => ChangeAsync(caller, webhookId, (db, webhook) =>
    {
        Outbox.Add(db, [webhook], WebhookEvents.Test, 0, new { message = "It works." });
        Note(caller, db, "test-webhook", webhook, $"Sent a test to {new Uri(webhook.Address).Host}");
    }, cancellation);

    public async Task<Result<DeliveryPage>> DeliveriesAsync(Caller caller, DeliveryState? state, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.WebhooksManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var found = db.WebhookDeliveries.AsNoTracking().Where(d => state == null || d.State == state);
        var addresses = await db.Webhooks.AsNoTracking().ToDictionaryAsync(w => w.Id, w => w.Address, cancellation);
        var rows = await found.OrderByDescending(d => d.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostAtOnce)).ToListAsync(cancellation);
        return new DeliveryPage(
            [.. rows.Select(d => new DeliveryLine(d.Id, d.WebhookId, addresses.GetValueOrDefault(d.WebhookId, ""), d.EventId, d.Event, d.ConceptId, d.State, d.Tries, d.State == DeliveryState.Waiting ? d.NextTryAt : null, d.LastTryAt, d.LastStatus, d.LastAnswer, d.CreatedAt))],
            await found.CountAsync(cancellation));
    }

    public async Task<Result<Done>> AgainAsync(Caller caller, long deliveryId, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.WebhooksManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.WebhookDeliveries.SingleOrDefaultAsync(d => d.Id == deliveryId, cancellation) is not { } delivery)
        {
            return Problem.NotFound($"There is no delivery {deliveryId} here.");
        }

        if (!string.Equals(delivery.Event, WebhookEvents.Test, StringComparison.Ordinal) && await db.Webhooks.AnyAsync(w => w.Id == delivery.WebhookId && !w.Active, cancellation))
        {
            return Problem.Conflict("This webhook is switched off, so nothing is sent to it. Switch it on first.");
        }

        (delivery.State, delivery.Tries, delivery.NextTryAt) = (DeliveryState.Waiting, 0, db.Now);
        db.Note(caller, Room.House, "send-again", "delivery", delivery.Id, $"Sent a delivery of {delivery.Event} anew", Page);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static void Note(Caller caller, ConsoleDb db, string verb, Webhook webhook, string summary) => db.Note(caller, Room.House, verb, "webhook", webhook.Id, summary, Page);

    private async Task<Result<Done>> ChangeAsync(Caller caller, long webhookId, Action<ConsoleDb, Webhook> change, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.WebhooksManage) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Webhooks.SingleOrDefaultAsync(w => w.Id == webhookId, cancellation) is not { } webhook)
        {
            return Problem.NotFound($"There is no webhook {webhookId} here.");
        }

        change(db, webhook);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
