using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>What is kept of a day when its signals go: the numbers of its daily lines, of no person.</summary>
/// <param name="Day">In the time zone.</param>
/// <param name="Zone">IANA name.</param>
/// <param name="Metrics">Every built-in metric.</param>
public sealed record DayTotals(DateOnly Day, string Zone, IReadOnlyList<MetricTotals> Metrics)
{
    /// <summary>The cuts that are kept.</summary>
    public static IReadOnlyList<Dimension> Cuts { get; } = [Dimension.Channel, Dimension.Segment, Dimension.Stage];
}
