using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Concepts.Handover.Webhooks;

internal sealed class HandoverMapping : IEntityTypeConfiguration<Webhook>, IEntityTypeConfiguration<WebhookDelivery>, IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Webhook> builder) => builder.Property(w => w.Events).AsJson();

    public void Configure(EntityTypeBuilder<WebhookDelivery> builder)
    {
        builder.HasIndex(d => new { d.State, d.NextTryAt });
        builder.HasIndex(d => d.WebhookId);
    }

    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.Property(d => d.Words).AsJson();
        builder.Property(d => d.Revision).IsConcurrencyToken();
    }
}
