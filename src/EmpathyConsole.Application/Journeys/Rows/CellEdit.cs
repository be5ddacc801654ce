using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>One edit of one cell with what stood there before, so that whoever made it can take it back.</summary>
public sealed class CellEdit : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public long CellId { get; set; }

    public StageCell? Cell { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public DateTimeOffset At { get; set; }

    public string StatementBefore { get; set; } = "";

    public int LevelBefore { get; set; }

    public FearKind KindBefore { get; set; }

    /// <summary>Who had written what stood there; taking the edit back gives it back to them.</summary>
    public string ByNameBefore { get; set; } = "";

    public DateTimeOffset? AtBefore { get; set; }

    /// <summary>The cell's origin before the edit.</summary>
    public int OriginBefore { get; set; }

    /// <summary>The revision this edit made; it can be taken back while the cell's content still has this origin.</summary>
    public int Origin { get; set; }

    /// <summary>Set when it was taken back, or found overtaken by somebody else's edit.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
