using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>
/// What is mapped in one cell of the map. A row of its own, so that two people who edit different cells of one stage never
/// get into each other's way.
/// </summary>
public sealed class StageCell : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long StageId { get; set; }

    public JourneyStage? Stage { get; set; }

    public StagePart Part { get; set; }

    /// <summary>At most 240 characters; empty until somebody describes it.</summary>
    public string Statement { get; set; } = "";

    /// <summary>Intent 1..5, fear 0..5, effort 1..7.</summary>
    public int Level { get; set; }

    /// <summary>Only a fear has one.</summary>
    public FearKind Kind { get; set; }

    /// <summary>Grows with every change: whoever edits names the revision that was read.</summary>
    public int Revision { get; set; } = 1;

    /// <summary>The revision at which the present content was written; taking an edit back returns to an earlier one.</summary>
    public int Origin { get; set; } = 1;

    /// <summary>When the present content was written; null while nobody has said anything.</summary>
    public DateTimeOffset? ChangedAt { get; set; }

    /// <summary>Who wrote the present content.</summary>
    public string ChangedByName { get; set; } = "";
}
