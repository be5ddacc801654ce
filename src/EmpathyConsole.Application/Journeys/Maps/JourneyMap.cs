using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>One side of a journey as the room reads it: the plan, and each stage with its evidence and value zone.</summary>
/// <param name="Id">The journey.</param>
/// <param name="Name">Its name.</param>
/// <param name="Slug">The name signals know it by.</param>
/// <param name="Kind">Customers' or the team's own.</param>
/// <param name="Description">In a sentence or two; may be empty.</param>
/// <param name="PersonaId">Whose it is; none means every customer.</param>
/// <param name="PersonaName">The persona's name; empty for every customer.</param>
/// <param name="BoardPlace">Place among the top five, from 1.</param>
/// <param name="ChangedAt">When anything in the journey was changed last.</param>
/// <param name="ChangedByName">By whom.</param>
/// <param name="Side">As it is or as it should be.</param>
/// <param name="HasToBe">Whether there is a map of how it should be.</param>
/// <param name="Revision">Grows with every change of this side.</param>
/// <param name="Plan">What is mapped.</param>
/// <param name="Stages">In order.</param>
public sealed record JourneyMap(
    long Id,
    string Name,
    string Slug,
    JourneyKind Kind,
    string Description,
    long? PersonaId,
    string PersonaName,
    int? BoardPlace,
    DateTimeOffset ChangedAt,
    string ChangedByName,
    MapSide Side,
    bool HasToBe,
    int Revision,
    JourneyPlan Plan,
    IReadOnlyList<MapStage> Stages)
{
    /// <summary>How many cells there are.</summary>
    public int CellCount => Stages.Count * 3;

    /// <summary>How many of them nothing speaks for.</summary>
    public int Assumptions => Stages.Sum(s => s.Cells.Count(c => c.Assumption));

    /// <summary>The stage of a key; null when there is none.</summary>
    public MapStage? Stage(string key) => Stages.FirstOrDefault(s => s.Slug == key);
}
