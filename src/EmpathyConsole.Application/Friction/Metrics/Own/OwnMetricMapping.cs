using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

internal sealed class OwnMetricMapping : IEntityTypeConfiguration<OwnMetric>, IEntityTypeConfiguration<OwnMetricVersion>
{
    public void Configure(EntityTypeBuilder<OwnMetric> builder)
    {
        builder.HasIndex(m => new { m.WorkspaceId, m.Slug }).IsUnique();
        builder.Property(m => m.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<OwnMetricVersion> builder)
    {
        builder.Property(v => v.Definition).AsJson();
        builder.HasIndex(v => new { v.OwnMetricId, v.Version }).IsUnique();
    }
}
