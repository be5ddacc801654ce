namespace EmpathyConsole.Domain.Friction;

/// <summary>Which way is better for the customer.</summary>
public enum MetricDirection
{
    LowerIsBetter,
    HigherIsBetter,
}
