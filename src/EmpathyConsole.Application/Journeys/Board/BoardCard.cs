using EmpathyConsole.Application.Journeys.Maps;

namespace EmpathyConsole.Application.Journeys.Board;

/// <summary>A journey on the board of the diagnosis.</summary>
/// <param name="Place">From 1.</param>
/// <param name="Map">As it is.</param>
/// <param name="Worst">The stage where effort and fear are worst; null when the map has none.</param>
/// <param name="Findings">How many things the checks of the map found: asked twice, dead ends, no person in reach.</param>
public sealed record BoardCard(int Place, JourneyMap Map, WorstStage? Worst, int Findings)
{
    /// <summary>How much of the map nothing speaks for, 0 to 1.</summary>
    public double AssumptionShare => Map.CellCount == 0 ? 0 : Map.Assumptions / (double)Map.CellCount;
}
