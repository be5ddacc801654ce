using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Voices;

namespace EmpathyConsole.Application.Journeys.Maps;

/// <summary>One stage of the map with its three cells and what follows from them.</summary>
public sealed record MapStage(long Id, string Slug, string Name, MapCell Intent, MapCell Fear, MapCell Effort)
{
    public ValueZone Zone { get; } = ValueZone.Of(Effort.Level, Intent.Level, Fear.Level);

    /// <summary>The three in lane order.</summary>
    public IReadOnlyList<MapCell> Cells { get; } = [Intent, Fear, Effort];

    /// <summary>Verbatims in the themes linked here, each theme once; a verbatim in two themes counts in both.</summary>
    public int Voices => Cells.SelectMany(c => c.Evidence).Where(t => t.Status != ThemeStatus.Rejected).DistinctBy(t => t.Id).Sum(t => t.Count);

    /// <summary>The cell of a part.</summary>
    public MapCell Cell(StagePart part) => part switch { StagePart.Intent => Intent, StagePart.Fear => Fear, _ => Effort };

    /// <summary>The stage with one cell changed.</summary>
    public MapStage With(MapCell cell) => cell.Part switch
    {
        StagePart.Intent => new(Id, Slug, Name, cell, Fear, Effort),
        StagePart.Fear => new(Id, Slug, Name, Intent, cell, Effort),
        _ => new(Id, Slug, Name, Intent, Fear, cell),
    };
}
