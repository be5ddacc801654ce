using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>A board of the workspace; the built-in ones are none.</summary>
public sealed class Board : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Fixed; links use it.</summary>
    public string Slug { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Its tiles stand as the columns of one table.</summary>
    public bool IsBlend { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Deleted then; kept so that it can be brought back.</summary>
    public DateTimeOffset? DeletedAt { get; set; }
}
