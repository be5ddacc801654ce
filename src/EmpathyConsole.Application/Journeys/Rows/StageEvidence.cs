using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>A theme that a cell rests on.</summary>
public sealed class StageEvidence : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long StageId { get; set; }

    public StagePart Part { get; set; }

    /// <summary>The theme's id in the Voices room.</summary>
    public long ThemeId { get; set; }
}
