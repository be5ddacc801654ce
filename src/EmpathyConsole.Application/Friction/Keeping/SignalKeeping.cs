using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>How long a workspace keeps single signals. No row: for ever.</summary>
public sealed class SignalKeeping : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Days; null for ever.</summary>
    public int? Days { get; set; }

    /// <summary>When old days were last looked for; null for never.</summary>
    public DateTimeOffset? LookedAt { get; set; }
}
