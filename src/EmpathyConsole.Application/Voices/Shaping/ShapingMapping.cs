using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Voices.Shaping;

internal sealed class ShapingMapping : IEntityTypeConfiguration<ThemeMove>, IEntityTypeConfiguration<KeptUnsorted>
{
    public void Configure(EntityTypeBuilder<ThemeMove> builder) => builder.HasIndex(m => new { m.WorkspaceId, m.JudgementId });

    public void Configure(EntityTypeBuilder<KeptUnsorted> builder) => builder.HasIndex(k => new { k.WorkspaceId, k.VerbatimId }).IsUnique();
}
