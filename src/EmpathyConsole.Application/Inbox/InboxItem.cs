using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Inbox;

/// <summary>A mention, an approval asked for, or an answer to one.</summary>
public sealed class InboxItem : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>The team member it is for.</summary>
    public long ForId { get; set; }

    public InboxKind Kind { get; set; }

    public string Title { get; set; } = "";

    public string Detail { get; set; } = "";

    public string Link { get; set; } = "";

    public string FromName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? ReadAt { get; set; }
}
