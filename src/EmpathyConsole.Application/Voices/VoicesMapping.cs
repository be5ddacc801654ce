using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Voices;

internal sealed class VoicesMapping :
    IEntityTypeConfiguration<Verbatim>,
    IEntityTypeConfiguration<VoiceImport>,
    IEntityTypeConfiguration<RejectedRow>,
    IEntityTypeConfiguration<Theme>,
    IEntityTypeConfiguration<ThemeMember>,
    IEntityTypeConfiguration<ThemeJudgement>,
    IEntityTypeConfiguration<RememberedMapping>,
    IEntityTypeConfiguration<WatchedFolder>,
    IEntityTypeConfiguration<WatchedFile>
{
    public void Configure(EntityTypeBuilder<Verbatim> builder)
    {
        builder.HasIndex(v => new { v.WorkspaceId, v.Hash }).IsUnique();
        builder.HasIndex(v => new { v.WorkspaceId, v.Time });
        builder.Property(v => v.Language).HasMaxLength(2);
        builder.HasIndex(v => new { v.WorkspaceId, v.ImportId });

        // counts by source and channel of all voices are read from the index alone
        builder.HasIndex(v => new { v.WorkspaceId, v.Source, v.Channel });
    }

    public void Configure(EntityTypeBuilder<VoiceImport> builder)
    {
        builder.Property(i => i.Mapping).AsJson();
        builder.Property(i => i.Redactions).AsJson();
        builder.Property(i => i.Languages).AsJson();
        builder.HasIndex(i => i.JobId);
        builder.HasIndex(i => new { i.WorkspaceId, i.PushKey });
    }

    public void Configure(EntityTypeBuilder<RejectedRow> builder) => builder.HasIndex(r => new { r.WorkspaceId, r.ImportId, r.Line });

    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.Property(t => t.Revision).IsConcurrencyToken();
        builder.Property(t => t.Feelings!).AsJson();
        builder.Property(t => t.Serves!).AsJson();
    }

    public void Configure(EntityTypeBuilder<ThemeMember> builder)
    {
        // the workspace stands first: every query asks for it, and the planner must not settle for the index that has nothing else
        builder.HasIndex(m => new { m.WorkspaceId, m.ThemeId, m.Rank });
        builder.HasIndex(m => new { m.WorkspaceId, m.VerbatimId });
    }

    public void Configure(EntityTypeBuilder<ThemeJudgement> builder)
    {
        builder.Property(j => j.Others!).AsJson();
        builder.Property(j => j.ServesBefore!).AsJson();
        builder.Property(j => j.ServesAfter!).AsJson();
        builder.HasIndex(j => new { j.WorkspaceId, j.ById, j.At });
    }

    public void Configure(EntityTypeBuilder<RememberedMapping> builder)
    {
        builder.Property(r => r.Mapping).AsJson();
        builder.HasIndex(r => new { r.WorkspaceId, r.Shape, r.Source }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<WatchedFolder> builder) => builder.HasIndex(f => new { f.WorkspaceId, f.Path }).IsUnique();

    public void Configure(EntityTypeBuilder<WatchedFile> builder)
    {
        builder.HasIndex(f => new { f.WorkspaceId, f.FolderId, f.Name });
        builder.HasIndex(f => new { f.WorkspaceId, f.FolderId, f.Hash });
    }
}
