using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Journeys.Rows;

internal sealed class JourneysMapping :
    IEntityTypeConfiguration<Journey>,
    IEntityTypeConfiguration<JourneyStage>,
    IEntityTypeConfiguration<StoredMap>,
    IEntityTypeConfiguration<MapEdit>,
    IEntityTypeConfiguration<MapVersion>,
    IEntityTypeConfiguration<MapComment>,
    IEntityTypeConfiguration<JourneyShare>
{
    public void Configure(EntityTypeBuilder<Journey> builder) => builder.Ignore(j => j.KnownAs);

    public void Configure(EntityTypeBuilder<JourneyStage> builder)
    {
        builder.HasOne(s => s.Journey).WithMany(j => j.Stages).HasForeignKey(s => s.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.JourneyId, s.Slug }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StoredMap> builder)
    {
        builder.HasOne(m => m.Journey).WithMany(j => j.Maps).HasForeignKey(m => m.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(m => new { m.JourneyId, m.Side }).IsUnique();
        builder.Property(m => m.Revision).IsConcurrencyToken();
        builder.Property(m => m.Marks).AsJson();
    }

    public void Configure(EntityTypeBuilder<MapEdit> builder)
    {
        builder.HasOne(e => e.Journey).WithMany().HasForeignKey(e => e.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => new { e.JourneyId, e.Side, e.ById, e.State });
        builder.Property(e => e.Changes).AsJson();
        builder.Property(e => e.MarksBefore).AsJson();
    }

    public void Configure(EntityTypeBuilder<MapVersion> builder)
    {
        builder.HasOne(v => v.Journey).WithMany().HasForeignKey(v => v.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(v => new { v.JourneyId, v.Side, v.At });
        builder.Property(v => v.Marks).AsJson();
    }

    public void Configure(EntityTypeBuilder<MapComment> builder)
    {
        builder.HasOne(c => c.Journey).WithMany().HasForeignKey(c => c.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<MapComment>().WithMany().HasForeignKey(c => c.AnswersId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(c => new { c.JourneyId, c.Side, c.Place });
    }

    public void Configure(EntityTypeBuilder<JourneyShare> builder)
    {
        builder.HasOne(s => s.Journey).WithMany().HasForeignKey(s => s.JourneyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.TokenHash).IsUnique();
    }
}
