using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>A customer, by a pseudonymous key. Who it really is stays in the system that knows.</summary>
public sealed class Person : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>Pseudonymous key, at most 100 characters.</summary>
    public string Key { get; set; } = "";

    /// <summary>Segment slug, or empty.</summary>
    public string Segment { get; set; } = "";

    public string Generation { get; set; } = "";

    public string LifeStage { get; set; } = "";

    /// <summary>IANA name, or empty for the workspace's.</summary>
    public string TimeZone { get; set; } = "";

    public string Locale { get; set; } = "";

    public string Owner { get; set; } = "";

    public string Status { get; set; } = "";

    /// <summary>No messages before this; the far future for a pause without an end.</summary>
    public DateTimeOffset? PausedUntil { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
}
