using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Targets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Baselines;

internal sealed class BaselineMapping : IEntityTypeConfiguration<Baseline>, IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Baseline> builder)
    {
        builder.HasIndex(b => new { b.WorkspaceId, b.Name }).IsUnique();
        builder.Property(b => b.Numbers).AsJson();
    }

    public void Configure(EntityTypeBuilder<Target> builder) => builder.HasIndex(t => new { t.WorkspaceId, t.Metric });
}
