using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>A line that was not taken, and why. The line's content is not kept.</summary>
public sealed class SignalReject : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long ImportId { get; set; }

    /// <summary>From 1, as an editor counts.</summary>
    public long Line { get; set; }

    public string Reason { get; set; } = "";
}
