using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Guardrails.SecondReading;

/// <summary>Whether a workspace's second reader is on; no row: it never was.</summary>
public sealed class SecondReaderRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public bool On { get; set; }

    /// <summary>The number its findings carry; one more each time it learned from other lines.</summary>
    public int Version { get; set; }

    /// <summary>Which lines it learned from last.</summary>
    public string LearnedFrom { get; set; } = "";

    public string ByName { get; set; } = "";

    public DateTimeOffset ChangedAt { get; set; }
}
