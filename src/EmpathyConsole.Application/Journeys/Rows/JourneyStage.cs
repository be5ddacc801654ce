using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Journeys;

namespace EmpathyConsole.Application.Journeys.Rows;

/// <summary>One stage of a journey, with a cell for each of the three.</summary>
public sealed class JourneyStage : IInWorkspace
{
    public long Id { get; set; }

    public long WorkspaceId { get; set; }

    public long JourneyId { get; set; }

    public Journey? Journey { get; set; }

    /// <summary>Stable: signals, moments and the API name the stage by it. Unique in its journey.</summary>
    public string Slug { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Place in the journey, from 0.</summary>
    public int Order { get; set; }

    /// <summary>Intent, fear and effort, each once.</summary>
    public IList<StageCell> Cells { get; set; } = [];

    public IList<StageEvidence> Evidence { get; set; } = [];

    public IList<StageQuotes> Quotes { get; set; } = [];

    /// <summary>The cell of a part; the stage must have been read with its cells.</summary>
    public StageCell Cell(StagePart part) => Cells.Single(c => c.Part == part);

    public Intent Intent() => new(Cell(StagePart.Intent).Statement, Cell(StagePart.Intent).Level);

    public Fear Fear() => new(Cell(StagePart.Fear).Statement, Cell(StagePart.Fear).Kind, Cell(StagePart.Fear).Level);

    public Effort Effort() => new(Cell(StagePart.Effort).Statement, Cell(StagePart.Effort).Level);

    /// <summary>A stage with its three cells at the levels a new stage starts with.</summary>
    public static JourneyStage Start(string slug, string name, int order) => new()
    {
        Slug = slug,
        Name = name,
        Order = order,
        Cells =
        [
            new() { Part = StagePart.Intent, Level = StageRules.StartIntent },
            new() { Part = StagePart.Fear, Level = StageRules.StartFear },
            new() { Part = StagePart.Effort, Level = StageRules.StartEffort },
        ],
    };
}
