using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Journeys.Zone;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>One stage of the map with its three cells and what follows from them.</summary>
/// <param name="Plan">What is mapped.</param>
/// <param name="Intent">With its evidence.</param>
/// <param name="Fear">With its evidence.</param>
/// <param name="Effort">With its evidence.</param>
public sealed record MapStage(PlanStage Plan, MapCell Intent, MapCell Fear, MapCell Effort)
{
    /// <summary>The stage's key; signals name it so.</summary>
    public string Slug => Plan.Key;

    public string Name => Plan.Name;

    /// <summary>The score of the levels as mapped.</summary>
    public ValueZone Zone { get; } = ValueZone.Of(Effort.Level, Intent.Level, Fear.Level);

    /// <summary>What to do with AI here, from what is mapped alone; measured effort and trials are laid over it where they are shown.</summary>
    public ZoneAdvice Advice { get; } = ZoneAdvice.Of(ZoneFacts.Of(Plan));

    /// <summary>The three in lane order.</summary>
    public IReadOnlyList<MapCell> Cells { get; } = [Intent, Fear, Effort];

    /// <summary>Verbatims in the themes linked here, each theme once; a verbatim in two themes counts in both.</summary>
    public int Voices => Cells.SelectMany(c => c.Evidence).Where(t => t.Status != ThemeStatus.Rejected).DistinctBy(t => t.Id).Sum(t => t.Count);

    /// <summary>The cell of a part.</summary>
    public MapCell Cell(StagePart part) => part switch { StagePart.Intent => Intent, StagePart.Fear => Fear, _ => Effort };
}
