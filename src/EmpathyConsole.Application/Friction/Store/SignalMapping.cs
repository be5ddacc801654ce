using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Store;

internal sealed class SignalMapping : IEntityTypeConfiguration<SignalBatch>, IEntityTypeConfiguration<SignalSegment>, IEntityTypeConfiguration<SignalStanding>, IEntityTypeConfiguration<SignalWord>, IEntityTypeConfiguration<SignalImport>, IEntityTypeConfiguration<SignalReject>, IEntityTypeConfiguration<RememberedSignalMapping>
{
    public void Configure(EntityTypeBuilder<SignalBatch> builder) => builder.ToTable("SignalBatches");

    public void Configure(EntityTypeBuilder<SignalSegment> builder)
    {
        builder.ToTable("SignalSegments");
        builder.HasIndex(s => new { s.WorkspaceId, s.Day });
    }

    public void Configure(EntityTypeBuilder<SignalStanding> builder)
    {
        builder.ToTable("SignalStandings");
        builder.HasIndex(s => s.WorkspaceId).IsUnique();
        builder.Property(s => s.KeptFrom).HasDefaultValue(0L);
    }

    public void Configure(EntityTypeBuilder<SignalWord> builder)
    {
        builder.ToTable("SignalWords");
        // an index over every word is written at random places for every new person; only those who were forgotten are looked up here
        builder.HasIndex(w => new { w.WorkspaceId, w.Word }).HasFilter("Word > '(erased ' AND Word < '(erased!'");
    }

    public void Configure(EntityTypeBuilder<SignalImport> builder) => builder.HasIndex(i => new { i.WorkspaceId, i.JobId });

    public void Configure(EntityTypeBuilder<RememberedSignalMapping> builder)
    {
        builder.Property(r => r.Mapping).AsJson();
        builder.HasIndex(r => new { r.WorkspaceId, r.Shape }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignalReject> builder) => builder.HasIndex(r => r.ImportId);
}
