namespace EmpathyConsole.Domain.Friction;

/// <summary>Which way is better for the customer.</summary>
public enum MetricDirection
{
    LowerIsBetter,
    HigherIsBetter,

    /// <summary>Neither way is better by itself: it says how much, not how well.</summary>
    Neither,
}
