using EmpathyConsole.Application.Friction.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Store;

internal sealed class SignalMapping : IEntityTypeConfiguration<SignalRow>, IEntityTypeConfiguration<SignalWord>, IEntityTypeConfiguration<SignalImport>, IEntityTypeConfiguration<SignalReject>
{
    public void Configure(EntityTypeBuilder<SignalRow> builder)
    {
        builder.ToTable("Signals");
        builder.HasIndex(s => new { s.WorkspaceId, s.Key }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignalWord> builder)
    {
        builder.ToTable("SignalWords");
        builder.HasIndex(w => new { w.WorkspaceId, w.Word }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignalImport> builder) => builder.HasIndex(i => new { i.WorkspaceId, i.JobId });

    public void Configure(EntityTypeBuilder<SignalReject> builder) => builder.HasIndex(r => r.ImportId);
}
