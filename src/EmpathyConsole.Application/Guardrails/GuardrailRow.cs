using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>A guardrail of a workspace: which of its versions judges, and which is being tried in its shadow.</summary>
public sealed class GuardrailRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Stable, unique in the workspace.</summary>
    public string Slug { get; set; } = "";

    /// <summary>The version that judges; null when none does.</summary>
    public int? LiveVersion { get; set; }

    /// <summary>The approved version that judges silently; null when none does.</summary>
    public int? ShadowVersion { get; set; }

    public int Order { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Grows with every change; refuses the later of two changes at once, and tells caches that something changed.</summary>
    public int Revision { get; set; }
}
