using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Domain.Friction.Spreads;

/// <summary>The value below which a share of all values lies, with its 95% order-statistic interval.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="Interval">In the metric's unit.</param>
public sealed record SpreadQuantile(double Share, Interval Interval);
