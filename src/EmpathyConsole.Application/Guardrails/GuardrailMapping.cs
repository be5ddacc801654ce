using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Guardrails;

internal sealed class GuardrailMapping : IEntityTypeConfiguration<GuardrailRow>, IEntityTypeConfiguration<GuardrailVersion>
{
    public void Configure(EntityTypeBuilder<GuardrailRow> builder)
    {
        builder.HasIndex(g => new { g.WorkspaceId, g.Slug }).IsUnique();
        builder.Property(g => g.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<GuardrailVersion> builder)
    {
        builder.HasIndex(v => new { v.GuardrailId, v.Version }).IsUnique();
        builder.HasOne<GuardrailRow>().WithMany().HasForeignKey(v => v.GuardrailId).OnDelete(DeleteBehavior.Restrict);

        // immutable: saving a changed version throws
        foreach (var property in builder.Metadata.GetProperties().Where(p => !p.IsPrimaryKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}
