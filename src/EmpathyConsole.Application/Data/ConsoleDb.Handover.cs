using EmpathyConsole.Application.Concepts.Handover;
using EmpathyConsole.Application.Concepts.Handover.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

public sealed partial class ConsoleDb
{
    public DbSet<Webhook> Webhooks => Set<Webhook>();

    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();
}
