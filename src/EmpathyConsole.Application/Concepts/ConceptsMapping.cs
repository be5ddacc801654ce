using EmpathyConsole.Application.Concepts.Approvals;
using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Application.Concepts.Choice;
using EmpathyConsole.Application.Concepts.Library;
using EmpathyConsole.Application.Concepts.Runs;
using EmpathyConsole.Application.Concepts.Taste;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Concepts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Concepts;

internal sealed class ConceptsMapping :
    IEntityTypeConfiguration<Brief>,
    IEntityTypeConfiguration<ConceptRun>,
    IEntityTypeConfiguration<Concept>,
    IEntityTypeConfiguration<TriageVerdict>,
    IEntityTypeConfiguration<Comparison>,
    IEntityTypeConfiguration<Adjudication>,
    IEntityTypeConfiguration<Pick>,
    IEntityTypeConfiguration<TasteMemory>,
    IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Brief> builder)
    {
        builder.Ignore(b => b.ValuesToShow);
        builder.Property(b => b.MoreValueIds).AsJson();
        builder.Property(b => b.ExampleIds).AsJson();
        builder.Property(b => b.Mode).HasDefaultValue(TriageMode.Everyone);
        builder.Property(b => b.ThemeIds).AsJson();
        builder.Property(b => b.OfferIds).AsJson();
        builder.Property(b => b.StoryIds).AsJson();
        builder.Property(b => b.CollectionIds).AsJson();
        builder.Property(b => b.MustNotSay).AsJson();
        builder.Property(b => b.Revision).IsConcurrencyToken();
        builder.HasIndex(b => new { b.WorkspaceId, b.State });
    }

    public void Configure(EntityTypeBuilder<ConceptRun> builder)
    {
        builder.Property(r => r.Material!).AsJson();
        builder.HasIndex(r => r.BriefId);
        builder.HasIndex(r => r.JobId);
    }

    public void Configure(EntityTypeBuilder<Concept> builder)
    {
        builder.Property(c => c.Text).AsJson();
        builder.Property(c => c.Evidence).AsJson();
        builder.Property(c => c.Findings).AsJson();
        builder.Property(c => c.Edits).AsJson();
        builder.Property(c => c.Trace!).AsJson();
        builder.Property(c => c.Revision).IsConcurrencyToken();
        builder.HasIndex(c => c.BriefId);

        // the library's lists and counts, without reading the wide rows
        builder.HasIndex(c => new { c.WorkspaceId, c.BriefId, c.RunId, c.Position, c.Verdict, c.Channel, c.CreatedAt, c.Angle, c.Writer }).HasDatabaseName("IX_Concepts_Library").IsDescending(false, true, false, false, false, false, false, false, false);

        // a run that is taken up again can't write the same place twice
        builder.HasIndex(c => new { c.RunId, c.Position }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TriageVerdict> builder)
    {
        builder.Property(v => v.Reasons).AsJson();
        builder.Property(v => v.Phrase!).AsJson();
        builder.Property(v => v.Earlier).AsJson();
        builder.HasIndex(v => new { v.ConceptId, v.ById }).IsUnique();
        builder.HasIndex(v => new { v.BriefId, v.ById });

        // the library asks who said what of ten thousand concepts at once
        builder.HasIndex(v => new { v.WorkspaceId, v.Choice, v.ConceptId, v.ById, v.Reasons });
    }

    public void Configure(EntityTypeBuilder<Comparison> builder) => builder.HasIndex(c => new { c.BriefId, c.ById });

    public void Configure(EntityTypeBuilder<Adjudication> builder) => builder.HasIndex(a => new { a.BriefId, a.ConceptId }).IsUnique();

    public void Configure(EntityTypeBuilder<Pick> builder) => builder.HasIndex(p => new { p.BriefId, p.ConceptId }).IsUnique();

    public void Configure(EntityTypeBuilder<TasteMemory> builder)
    {
        builder.Property(m => m.Holds).AsJson();
        builder.Property(m => m.Revision).IsConcurrencyToken();
        builder.HasIndex(m => new { m.WorkspaceId, m.OwnerId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.HasIndex(a => a.BriefId);
        builder.HasIndex(a => new { a.ConceptId, a.EndedAt });
    }
}
