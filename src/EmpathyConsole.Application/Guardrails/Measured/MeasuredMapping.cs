using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Measured.Labels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Guardrails.Measured;

internal sealed class MeasuredMapping : IEntityTypeConfiguration<LabelledLine>, IEntityTypeConfiguration<LabelUpload>, IEntityTypeConfiguration<GuardrailMeasure>
{
    public void Configure(EntityTypeBuilder<LabelledLine> builder)
    {
        builder.HasIndex(l => new { l.WorkspaceId, l.Hash, l.Family }).IsUnique();
        builder.HasIndex(l => new { l.WorkspaceId, l.Family, l.MustFire });
        builder.HasIndex(l => l.UploadId);
    }

    public void Configure(EntityTypeBuilder<LabelUpload> builder)
    {
        builder.HasIndex(u => u.JobId);
        builder.Property(u => u.Mapping).AsJson();
        builder.Property(u => u.Rejects).AsJson();
    }

    public void Configure(EntityTypeBuilder<GuardrailMeasure> builder) => builder.HasIndex(m => new { m.WorkspaceId, m.At });
}
