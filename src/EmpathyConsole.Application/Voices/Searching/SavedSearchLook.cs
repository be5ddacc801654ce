using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>When somebody last looked at a saved search; what came after is new to them.</summary>
public sealed class SavedSearchLook : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long SearchId { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    /// <summary>The newest voice of the workspace then.</summary>
    public long LastVerbatim { get; set; }

    public DateTimeOffset At { get; set; }
}
