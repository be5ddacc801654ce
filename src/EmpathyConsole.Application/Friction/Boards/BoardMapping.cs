using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmpathyConsole.Application.Friction.Boards;

internal sealed class BoardMapping : IEntityTypeConfiguration<Board>, IEntityTypeConfiguration<BoardTile>
{
    // the slug of a deleted board is not given away: it may come back
    public void Configure(EntityTypeBuilder<Board> builder) => builder.HasIndex(b => new { b.WorkspaceId, b.Slug }).IsUnique();

    public void Configure(EntityTypeBuilder<BoardTile> builder)
    {
        builder.HasIndex(t => t.BoardId);
        builder.HasIndex(t => t.SavedQuestionId);
    }
}
