using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Friction.Sites;

namespace EmpathyConsole.Application.Friction.Sites;

/// <summary>What a web page may write with. It stands in the page, so it is no secret: it is bound to origins, limited, and reads nothing.</summary>
public sealed class SiteKey : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string Name { get; set; } = "";

    /// <summary>site_ and 32 hex digits.</summary>
    public string Key { get; set; } = "";

    /// <summary>Origins whose pages may write, as browsers name them (<see cref="SiteOrigin"/>).</summary>
    public IReadOnlyList<string> Origins { get; set; } = [];

    /// <summary>Deliveries a minute, of all its visitors together.</summary>
    public int PerMinute { get; set; } = SiteLimits.UsualPerMinute;

    public string CreatedByName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it last delivered, to the minute; null for never.</summary>
    public DateTimeOffset? LastHeardAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
