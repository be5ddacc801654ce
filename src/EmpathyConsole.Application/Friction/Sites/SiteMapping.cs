using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Sites;

internal sealed class SiteMapping : IEntityTypeConfiguration<SiteKey>
{
    public void Configure(EntityTypeBuilder<SiteKey> builder)
    {
        builder.Property(s => s.Origins).AsJson();
        builder.HasIndex(s => s.Key).IsUnique();
    }
}
