using EmpathyConsole.Application.Friction.Exploring;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>What a tile shows that follows people's ways: one of the three.</summary>
/// <param name="Funnel">How far people come.</param>
/// <param name="Paths">What follows a start or leads to an end.</param>
/// <param name="Cohorts">Who comes again, by week.</param>
public sealed record TileView(FunnelAnswer? Funnel = null, PathAnswer? Paths = null, CohortAnswer? Cohorts = null);
