using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Learnings;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Application.Voices.Searching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Voices;

internal sealed class LibraryMapping :
    IEntityTypeConfiguration<SavedSearchLook>,
    IEntityTypeConfiguration<QuoteCollection>,
    IEntityTypeConfiguration<CollectedQuote>,
    IEntityTypeConfiguration<Learning>
{
    public void Configure(EntityTypeBuilder<SavedSearchLook> builder) => builder.HasIndex(l => new { l.SearchId, l.ByKind, l.ById }).IsUnique();

    public void Configure(EntityTypeBuilder<QuoteCollection> builder) => builder.Property(c => c.Revision).IsConcurrencyToken();

    public void Configure(EntityTypeBuilder<CollectedQuote> builder) => builder.HasIndex(q => new { q.CollectionId, q.Place });

    public void Configure(EntityTypeBuilder<Learning> builder)
    {
        builder.Property(l => l.Tags).AsJson();
        builder.Property(l => l.Revision).IsConcurrencyToken();
    }
}
