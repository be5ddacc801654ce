using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Exploring;

/// <summary>What is said of spreads.</summary>
public static class SpreadText
{
    /// <summary>Names of the quantiles, in their order.</summary>
    public static IReadOnlyList<string> QuantileNames { get; } = ["10%", "25%", "50% (median)", "75%", "90%", "95%"];

    /// <summary>Whether a metric has values to spread: durations and survey answers do.</summary>
    public static bool HasSpread(Metric metric) => SpreadAnswers.HasSpread(metric);
}
