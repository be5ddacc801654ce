using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Journeys.Rows;

internal sealed class JourneysMapping :
    IEntityTypeConfiguration<JourneyStage>,
    IEntityTypeConfiguration<StageCell>,
    IEntityTypeConfiguration<StageEvidence>,
    IEntityTypeConfiguration<StageQuotes>,
    IEntityTypeConfiguration<CellEdit>
{
    public void Configure(EntityTypeBuilder<JourneyStage> builder)
    {
        builder.HasOne(s => s.Journey).WithMany(j => j.Stages).HasForeignKey(s => s.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.JourneyId, s.Slug }).IsUnique();
        builder.HasMany(s => s.Evidence).WithOne().HasForeignKey(e => e.StageId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(s => s.Quotes).WithOne().HasForeignKey(c => c.StageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<StageCell> builder)
    {
        builder.HasOne(c => c.Stage).WithMany(s => s.Cells).HasForeignKey(c => c.StageId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.StageId, c.Part }).IsUnique();
        builder.Property(c => c.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<StageEvidence> builder) => builder.HasIndex(e => new { e.StageId, e.Part, e.ThemeId }).IsUnique();

    public void Configure(EntityTypeBuilder<StageQuotes> builder) => builder.HasIndex(c => new { c.StageId, c.Part, c.CollectionId, c.QuoteId }).IsUnique();

    public void Configure(EntityTypeBuilder<CellEdit> builder)
    {
        builder.HasOne(e => e.Cell).WithMany().HasForeignKey(e => e.CellId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => new { e.JourneyId, e.ById, e.ClosedAt });
    }
}
