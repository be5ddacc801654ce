using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Models;

internal sealed class ModelMapping : IEntityTypeConfiguration<ModelConnection>
{
    public void Configure(EntityTypeBuilder<ModelConnection> builder) => builder.HasIndex(c => c.WorkspaceId).IsUnique();
}
