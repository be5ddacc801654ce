using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Voices;

/// <summary>A row that was not taken, with its line, the reason and its (redacted) words.</summary>
public sealed class RejectedRow : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long ImportId { get; set; }

    /// <summary>Where the row begins in the file, from 1.</summary>
    public long Line { get; set; }

    public RejectReason Reason { get; set; }

    /// <summary>The row as it came, redacted, at most 2,000 characters.</summary>
    public string Raw { get; set; } = "";
}
