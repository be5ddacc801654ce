namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>Those who began in one week.</summary>
/// <param name="Week">Its Monday.</param>
/// <param name="Size">How many began.</param>
/// <param name="Cells">From week 0, in which only what came after the first signal counts.</param>
public sealed record CohortRow(DateOnly Week, long Size, IReadOnlyList<CohortCell> Cells);
