namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>A theme over time.</summary>
/// <param name="Months">First days of the months, oldest first, at most 12.</param>
/// <param name="Counts">Voices in each.</param>
/// <param name="Direction">1 rising, -1 falling, 0 neither: the later half's share against the earlier half's, when their 95% intervals do not meet.</param>
public sealed record ThemeTrend(IReadOnlyList<DateOnly> Months, IReadOnlyList<int> Counts, int Direction);
