using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Voices.Prose;

internal sealed class ProseMapping : IEntityTypeConfiguration<ThemeProse>
{
    public void Configure(EntityTypeBuilder<ThemeProse> builder)
    {
        builder.Property(p => p.Sentences).AsJson();
        builder.HasIndex(p => new { p.WorkspaceId, p.ThemeId }).IsUnique();

        // finding themes again may take a theme away: what was written on it goes along
        builder.HasOne<Theme>().WithMany().HasForeignKey(p => p.ThemeId).OnDelete(DeleteBehavior.Cascade);
    }
}
