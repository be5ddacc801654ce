using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Metrics.Own;

/// <summary>A metric made in a form. What it says and counts stands in its versions.</summary>
public sealed class OwnMetric : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    /// <summary>own-...; made of its first name and never changed, because addresses and scripts use it.</summary>
    public string Slug { get; set; } = "";

    /// <summary>The version questions get that name none, from 1; also what keeps two editors from writing over each other.</summary>
    public int Version { get; set; } = 1;

    /// <summary>No longer offered; questions that name it are still answered.</summary>
    public DateTimeOffset? ArchivedAt { get; set; }
}
