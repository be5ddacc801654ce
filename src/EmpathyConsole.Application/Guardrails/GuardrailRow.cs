using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A guardrail of a workspace: which of its versions is live, and whether it is on.</summary>
public sealed class GuardrailRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Stable, unique in the workspace.</summary>
    public string Slug { get; set; } = "";

    /// <summary>A guardrail that is off judges nothing.</summary>
    public bool On { get; set; }

    /// <summary>The version that judges.</summary>
    public int LiveVersion { get; set; }

    public int Order { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Grows with every change; refuses the later of two changes at once, and tells caches that something changed.</summary>
    public int Revision { get; set; }
}
