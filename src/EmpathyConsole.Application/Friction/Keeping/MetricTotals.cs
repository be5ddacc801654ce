namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>A metric's numbers of one day, by one version of its definition. Slices that counted nothing are left out.</summary>
public sealed record MetricTotals(string Metric, int Version, IReadOnlyList<TotalPoint> Points);
