using EmpathyConsole.Application.Data;

namespace EmpathyConsole.Application.Guardrails.Measured.Labels;

/// <summary>A file of labelled lines and what became of its rows.</summary>
public sealed class LabelUpload : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>The staged file it is read from.</summary>
    public string Token { get; set; } = "";

    public LabelMapping Mapping { get; set; } = new("");

    /// <summary>Rows read so far.</summary>
    public long RowsRead { get; set; }

    public long Added { get; set; }

    public long Duplicates { get; set; }

    public long Rejected { get; set; }

    /// <summary>The first of the rejected rows, with why.</summary>
    public IReadOnlyList<LabelReject> Rejects { get; set; } = [];

    public long JobId { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>When its lines were taken out again, if they were.</summary>
    public DateTimeOffset? TakenOutAt { get; set; }
}
