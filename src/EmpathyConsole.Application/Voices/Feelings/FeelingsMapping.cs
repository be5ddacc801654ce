using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Voices.Feelings;

internal sealed class FeelingsMapping : IEntityTypeConfiguration<InferredSpan>
{
    public void Configure(EntityTypeBuilder<InferredSpan> builder)
    {
        builder.HasIndex(s => new { s.WorkspaceId, s.ThemeId });
        builder.HasIndex(s => new { s.WorkspaceId, s.VerbatimId });
    }
}
