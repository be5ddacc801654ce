using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>A copy of one side of a map, kept under a name or for safety. Never changes but for its name.</summary>
public sealed class MapVersion : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    public MapSide Side { get; set; }

    /// <summary>1 to 80 characters.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for, at most 300 characters; may be empty.</summary>
    public string About { get; set; } = "";

    /// <summary>The console kept it before something was restored or brought in over the map.</summary>
    public bool ForSafety { get; set; }

    public string Document { get; set; } = "";

    public IReadOnlyDictionary<string, CellMark> Marks { get; set; } = new Dictionary<string, CellMark>(StringComparer.Ordinal);

    /// <summary>The revision of the map it is a copy of.</summary>
    public int Revision { get; set; }

    public DateTimeOffset At { get; set; }

    public string ByName { get; set; } = "";
}
