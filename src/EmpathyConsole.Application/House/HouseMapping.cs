using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Inbox;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Keys;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Application.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.House;

internal sealed class HouseMapping :
    IEntityTypeConfiguration<Membership>,
    IEntityTypeConfiguration<SetupLink>,
    IEntityTypeConfiguration<ApiKey>,
    IEntityTypeConfiguration<RecordEntry>,
    IEntityTypeConfiguration<InboxItem>,
    IEntityTypeConfiguration<Job>,
    IEntityTypeConfiguration<BrandValue>,
    IEntityTypeConfiguration<Story>
{
    public void Configure(EntityTypeBuilder<Membership> builder) => builder.HasIndex(m => new { m.TeamMemberId, m.WorkspaceId }).IsUnique();

    public void Configure(EntityTypeBuilder<SetupLink> builder) => builder.HasIndex(l => l.TokenHash).IsUnique();

    public void Configure(EntityTypeBuilder<ApiKey> builder) => builder.HasIndex(k => k.Hash).IsUnique();

    public void Configure(EntityTypeBuilder<RecordEntry> builder) => builder.HasIndex(e => new { e.WorkspaceId, e.At });

    public void Configure(EntityTypeBuilder<InboxItem> builder) => builder.HasIndex(i => new { i.ForId, i.ReadAt });

    public void Configure(EntityTypeBuilder<Job> builder) => builder.HasIndex(j => new { j.State, j.Kind });

    public void Configure(EntityTypeBuilder<BrandValue> builder)
    {
        builder.Property(v => v.Words).AsJson();
        builder.Property(v => v.Proofs).AsJson();
    }

    public void Configure(EntityTypeBuilder<Story> builder)
    {
        builder.Property(s => s.Channels).AsJson();
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.Ignore(s => s.StandsUntil);
    }
}
