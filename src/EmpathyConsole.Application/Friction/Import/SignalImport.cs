using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Friction.Import;

/// <summary>One file of signals that was brought in. Accepted + duplicates + rejected = total.</summary>
public sealed class SignalImport : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JobId { get; set; }

    public string FileName { get; set; } = "";

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public long Total { get; set; }

    public long Accepted { get; set; }

    public long Duplicates { get; set; }

    public long Rejected { get; set; }

    /// <summary>Columns or fields nobody asked for, so that a mistyped heading is seen.</summary>
    public string Ignored { get; set; } = "";
}
