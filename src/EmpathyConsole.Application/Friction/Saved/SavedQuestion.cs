using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Saved;

/// <summary>A question with a name, for everybody in the workspace. Boards' tiles may follow it.</summary>
public sealed class SavedQuestion : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>As the explorer's address writes it, without its path: "metric=csat&amp;by=channel&amp;days=last-28".</summary>
    public string Address { get; set; } = "";

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>Deleted then; kept so that it can be brought back.</summary>
    public DateTimeOffset? DeletedAt { get; set; }
}
