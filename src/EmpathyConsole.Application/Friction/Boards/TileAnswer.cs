using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction.Boards;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>A tile with its answer, or why there is none.</summary>
/// <param name="Id">Of the tile; 0 on a built-in board.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Address">The explorer's, without its path: the same question.</param>
/// <param name="Look">How it is shown.</param>
/// <param name="Answer">Corrected with the whole board; null when there is none, and for people's ways.</param>
/// <param name="Trouble">Why there is none.</param>
public sealed record TileAnswer(long Id, string Name, string Address, TileLook Look, FrictionAnswer? Answer, string? Trouble)
{
    /// <summary>The targets of this metric and slice, each judged by the whole's interval.</summary>
    public IReadOnlyList<JudgedTarget> Targets { get; init; } = [];

    /// <summary>People's ways, where the tile asks for them.</summary>
    public TileView? Ways { get; init; }
}
