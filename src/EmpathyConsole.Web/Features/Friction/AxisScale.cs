using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>How a metric's numbers stand on an axis: what they are multiplied by, and their unit.</summary>
/// <param name="Factor">From the metric's unit to the axis's.</param>
/// <param name="Suffix">The axis's unit.</param>
/// <param name="TickFormat">Plotly's format.</param>
/// <param name="FromZero">Shares, times and counts begin at zero.</param>
public readonly record struct AxisScale(double Factor, string Suffix, string TickFormat, bool FromZero)
{
    /// <param name="metric">Which.</param>
    /// <param name="most">The greatest value to show.</param>
    public static AxisScale Of(Metric metric, double most) => metric.Unit switch
    {
        MetricUnit.Share => new(100, "%", "", true),
        MetricUnit.Minutes => OfSeconds(60, most * 60),
        MetricUnit.Seconds => OfSeconds(1, most),
        MetricUnit.Hours => OfSeconds(3600, most * 3600),
        MetricUnit.Return => new(100, "%", "", false),
        MetricUnit.Points or MetricUnit.Score => new(1, "", "", false),
        _ => new(1, "", "", true),
    };

    private static AxisScale OfSeconds(double seconds, double most) => most switch
    {
        < 100 => new(seconds, " s", "", true),
        < 100 * 60 => new(seconds / 60, " min", "", true),
        < 48 * 3600 => new(seconds / 3600, " h", "", true),
        _ => new(seconds / 86400, " days", "", true),
    };
}
