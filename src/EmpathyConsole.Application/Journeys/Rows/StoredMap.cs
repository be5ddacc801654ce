using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>One side of a journey: what is mapped, as one document.</summary>
public sealed class StoredMap : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    public MapSide Side { get; set; }

    /// <summary>A <see cref="JourneyPlan"/> as JSON, see PlanJson.</summary>
    public string Document { get; set; } = "";

    /// <summary>Who wrote what stands in each place, by <see cref="Maps.MapPlace"/>.</summary>
    public IReadOnlyDictionary<string, CellMark> Marks { get; set; } = new Dictionary<string, CellMark>(StringComparer.Ordinal);

    /// <summary>Grows with every change: two that are saved at once meet here.</summary>
    public int Revision { get; set; } = 1;

    public DateTimeOffset ChangedAt { get; set; }

    public string ChangedByName { get; set; } = "";
}
