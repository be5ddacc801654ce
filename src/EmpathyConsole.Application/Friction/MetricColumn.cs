using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction;

/// <summary>A metric's numbers in one column of a table: durations all in one unit, named once in the heading.</summary>
public sealed class MetricColumn
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private readonly Metric metric;
    private readonly double factor;

    private MetricColumn(Metric metric, double factor, string? unit) => (this.metric, this.factor, Unit) = (metric, factor, unit);

    /// <summary>"min"; null where every number carries its own unit.</summary>
    public string? Unit { get; }

    /// <summary>The column of these values: the unit is that of the middle one.</summary>
    public static MetricColumn Of(Metric metric, IEnumerable<double> values)
    {
        if (metric.Unit is not (MetricUnit.Minutes or MetricUnit.Seconds or MetricUnit.Hours))
        {
            return new(metric, 1, null);
        }

        var seconds = metric.Unit switch { MetricUnit.Minutes => 60.0, MetricUnit.Hours => 3600.0, _ => 1.0 };
        var sorted = values.Select(v => Math.Abs(v) * seconds).Order().ToList();
        var middle = sorted.Count == 0 ? seconds : sorted[sorted.Count / 2];
        var (divisor, unit) = middle switch
        {
            < 120 => (1.0, "s"),
            < 120 * 60 => (60.0, "min"),
            < 72 * 3600 => (3600.0, "h"),
            _ => (86400.0, "days"),
        };
        return new(metric, seconds / divisor, unit);
    }

    /// <summary>"18", "44.0%".</summary>
    public string Value(double value) => Unit is null ? MetricText.Value(metric, value) : One(value);

    /// <summary>"12 to 31".</summary>
    public string Range(double low, double high) => Unit is null ? MetricText.Range(metric, low, high) : One(low) + " to " + One(high);

    /// <summary>"+4".</summary>
    public string Delta(double delta) => Unit is null ? MetricText.Delta(metric, delta) : (One(delta) is var text && delta > 0 && text.Any(c => c is >= '1' and <= '9') ? "+" : "") + text;

    /// <summary>"-2 to 10", with a true minus.</summary>
    public string DeltaRange(double low, double high) => Unit is null ? MetricText.DeltaRange(metric, low, high) : One(low) + " to " + One(high);

    private string One(double value)
    {
        var scaled = value * factor;
        var text = Math.Abs(scaled).ToString(Math.Abs(scaled) < 9.95 ? "0.0" : "#,0", Plain);
        return scaled < 0 && text.Any(c => c is >= '1' and <= '9') ? "\u2212" + text : text;
    }
}
