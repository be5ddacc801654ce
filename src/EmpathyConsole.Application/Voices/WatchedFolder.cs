using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices;

/// <summary>A folder on the server that is looked into every minute; each file in it is brought in once, as by the one who added the folder.</summary>
public sealed class WatchedFolder : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Below one of the roots that the server allows.</summary>
    public string Path { get; set; } = "";

    /// <summary>The source of rows that name none; also what mapping is remembered by.</summary>
    public string Source { get; set; } = "";

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public Roles ByRoles { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public DateTimeOffset? LookedAt { get; set; }

    /// <summary>Why the last look did not work.</summary>
    public string? Trouble { get; set; }
}
