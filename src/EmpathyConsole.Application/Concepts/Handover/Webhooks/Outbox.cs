using System.Text.Json;
using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

/// <summary>Puts what happened to approvals on its way. The caller saves it together with the approval.</summary>
internal static class Outbox
{
    public static async Task ApprovedAsync(ConsoleDb db, IReadOnlyList<(Concept Concept, Approval Approval)> approved, CancellationToken cancellation)
    {
        var webhooks = await ListeningAsync(db, WebhookEvents.Approved, cancellation);
        if (webhooks.Count == 0)
        {
            return;
        }

        var handed = await HandedConcepts.ReadAsync(db, [.. approved.Select(a => a.Concept.BriefId).Distinct()], cancellation);
        foreach (var (concept, approval) in approved)
        {
            Add(db, webhooks, WebhookEvents.Approved, concept.Id, new { concept = handed.Of(concept, ConceptStatus.Approved, approval, withheld: false) });
        }
    }

    public static async Task EndedAsync(ConsoleDb db, Approval ended, CancellationToken cancellation)
    {
        var webhooks = await ListeningAsync(db, WebhookEvents.Ended, cancellation);
        Add(db, webhooks, WebhookEvents.Ended, ended.ConceptId, new { concept = new { id = ended.ConceptId, ended.ContentHash }, because = ended.EndedBecause, approvedAt = ended.At, endedAt = ended.EndedAt });
    }

    public static void Add(ConsoleDb db, IReadOnlyList<Webhook> webhooks, string name, long concept, object data)
    {
        var id = Guid.NewGuid().ToString("N");
        var body = JsonSerializer.Serialize(new { id, @event = name, at = db.Now, data }, ConceptFiles.Json);
        db.WebhookDeliveries.AddRange(webhooks.Select(w => new WebhookDelivery { WebhookId = w.Id, EventId = id, Event = name, ConceptId = concept, Body = body, NextTryAt = db.Now, CreatedAt = db.Now }));
    }

    private static async Task<List<Webhook>> ListeningAsync(ConsoleDb db, string name, CancellationToken cancellation) =>
        (await db.Webhooks.AsNoTracking().Where(w => w.Active).ToListAsync(cancellation)).FindAll(w => w.Events.Contains(name, StringComparer.Ordinal));
}
