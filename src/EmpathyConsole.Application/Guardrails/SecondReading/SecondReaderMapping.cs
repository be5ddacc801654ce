using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Guardrails.SecondReading;

internal sealed class SecondReaderMapping : IEntityTypeConfiguration<SecondReaderRow>
{
    public void Configure(EntityTypeBuilder<SecondReaderRow> builder) => builder.HasIndex(r => r.WorkspaceId).IsUnique();
}
