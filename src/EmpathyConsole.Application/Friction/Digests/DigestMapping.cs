using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Digests;

internal sealed class DigestMapping : IEntityTypeConfiguration<DigestReceiver>, IEntityTypeConfiguration<DigestSending>
{
    public void Configure(EntityTypeBuilder<DigestReceiver> builder) => builder.HasIndex(r => new { r.WorkspaceId, r.MemberId }).IsUnique();

    public void Configure(EntityTypeBuilder<DigestSending> builder) => builder.HasIndex(s => new { s.WorkspaceId, s.MemberId, s.Week }).IsUnique();
}
