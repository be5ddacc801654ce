using EmpathyConsole.Application.Friction.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Keeping;

internal sealed class KeepingMapping : IEntityTypeConfiguration<SignalKeeping>, IEntityTypeConfiguration<SignalRollup>
{
    public void Configure(EntityTypeBuilder<SignalKeeping> builder)
    {
        builder.ToTable("SignalKeepings");
        builder.HasIndex(k => k.WorkspaceId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SignalRollup> builder)
    {
        builder.ToTable("SignalRollups");
        builder.HasIndex(r => new { r.WorkspaceId, r.Day }).IsUnique();
    }
}
