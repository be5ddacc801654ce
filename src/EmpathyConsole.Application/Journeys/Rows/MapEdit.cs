using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>What one person did to a map in one go, with what stood before, so that whoever did it can take it back and do it again.</summary>
public sealed class MapEdit : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    public MapSide Side { get; set; }

    public CallerKind ByKind { get; set; }

    public long ById { get; set; }

    public string ByName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>What was done, in a sentence.</summary>
    public string Sentence { get; set; } = "";

    public IReadOnlyList<PlanChange> Changes { get; set; } = [];

    /// <summary>Who had written what stood in the places it touched; null where nobody had.</summary>
    public IReadOnlyDictionary<string, CellMark?> MarksBefore { get; set; } = new Dictionary<string, CellMark?>(StringComparer.Ordinal);

    public EditState State { get; set; } = EditState.Done;

    /// <summary>The revision of the map it made.</summary>
    public int Revision { get; set; }
}
