namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>A journey as the room reads it: stages in order, each with its cells, evidence and value zone.</summary>
/// <param name="Id">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">In a sentence or two; may be empty.</param>
/// <param name="PersonaId">Whose it is; none means every customer.</param>
/// <param name="PersonaName">The persona's name; empty for every customer.</param>
/// <param name="ChangedAt">When anything in it was changed last.</param>
/// <param name="ChangedByName">By whom.</param>
/// <param name="Stages">In order.</param>
public sealed record JourneyMap(
    long Id,
    string Name,
    string Description,
    long? PersonaId,
    string PersonaName,
    DateTimeOffset ChangedAt,
    string ChangedByName,
    IReadOnlyList<MapStage> Stages)
{
    /// <summary>How many cells there are.</summary>
    public int CellCount => Stages.Count * 3;

    /// <summary>How many of them no theme speaks for.</summary>
    public int Assumptions => Stages.Sum(s => s.Cells.Count(c => c.Assumption));

    /// <summary>The map with one cell changed.</summary>
    public JourneyMap With(MapCell cell) => this with { Stages = [.. Stages.Select(s => s.Id == cell.StageId ? s.With(cell) : s)] };
}
