using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Drafts;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Application.Guardrails.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Guardrails;

internal sealed class GuardrailMapping :
    IEntityTypeConfiguration<GuardrailRow>,
    IEntityTypeConfiguration<GuardrailVersion>,
    IEntityTypeConfiguration<GuardrailDraft>,
    IEntityTypeConfiguration<GuardrailProposal>,
    IEntityTypeConfiguration<GuardrailTerm>,
    IEntityTypeConfiguration<ExceptionRow>
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

    public void Configure(EntityTypeBuilder<GuardrailDraft> builder)
    {
        builder.HasIndex(d => d.GuardrailId).IsUnique();
        builder.HasOne<GuardrailRow>().WithMany().HasForeignKey(d => d.GuardrailId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(d => d.Writers).AsJson();
        builder.Property(d => d.Acknowledged).AsJson();
        builder.Property(d => d.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<GuardrailProposal> builder)
    {
        builder.HasIndex(p => new { p.GuardrailId, p.State });
        builder.HasIndex(p => new { p.WorkspaceId, p.State });
        builder.HasOne<GuardrailRow>().WithMany().HasForeignKey(p => p.GuardrailId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(p => p.Writers).AsJson();
        builder.Property(p => p.Acknowledged).AsJson();
        builder.Property(p => p.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<GuardrailTerm> builder)
    {
        builder.HasIndex(t => new { t.GuardrailId, t.Version });
        builder.HasOne<GuardrailRow>().WithMany().HasForeignKey(t => t.GuardrailId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExceptionRow> builder) => builder.HasIndex(e => new { e.WorkspaceId, e.EndsAt });
}
