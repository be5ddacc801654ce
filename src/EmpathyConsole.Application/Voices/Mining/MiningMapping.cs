using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Voices.Mining;

internal sealed class MiningMapping : IEntityTypeConfiguration<MiningRun>, IEntityTypeConfiguration<MiningChange>
{
    public void Configure(EntityTypeBuilder<MiningRun> builder) => builder.Property(r => r.Labels).AsJson();

    public void Configure(EntityTypeBuilder<MiningChange> builder)
    {
        builder.HasIndex(c => new { c.WorkspaceId, c.RunId });
        builder.HasIndex(c => new { c.WorkspaceId, c.VerbatimId });
    }
}
