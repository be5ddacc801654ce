using System.Globalization;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Friction;

/// <summary>A metric's numbers as people read them: "44.0%", "18 min", "+12.8 points".</summary>
public static class MetricText
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>A value with its unit.</summary>
    public static string Value(Metric metric, double value) => metric.Unit switch
    {
        MetricUnit.Share => (value * 100).ToString("0.0", Plain) + "%",
        MetricUnit.Points => Signed(value, "0"),
        MetricUnit.Score => value.ToString("0.00", Plain),
        MetricUnit.Minutes => Duration(value * 60),
        MetricUnit.Seconds => Duration(value),
        MetricUnit.Hours => Duration(value * 3600),
        MetricUnit.MinutesPerDay => value.ToString(value < 10 ? "0.0" : "#,0", Plain) + " min a day",
        MetricUnit.Money => Minus(value, Math.Abs(value) < 1000 ? "0.00" : "#,0"),
        MetricUnit.Return => Minus(value * 100, "#,0.0") + "%",
        MetricUnit.Ratio => value.ToString(value < .1 ? "0.000" : "0.00", Plain),
        MetricUnit.PerDay => value.ToString(value < 10 ? "0.0" : "#,0", Plain) + " a day",
        _ => value.ToString(Plain),
    };

    /// <summary>A value as short as a heatmap's cell wants it: shares without a decimal, no "a day".</summary>
    public static string Cell(Metric metric, double value) => metric.Unit switch
    {
        MetricUnit.Share => (value * 100).ToString("0", Plain) + "%",
        MetricUnit.PerDay or MetricUnit.MinutesPerDay => value.ToString(value < 10 ? "0.0" : "#,0", Plain),
        MetricUnit.Return => Minus(value * 100, "#,0") + "%",
        MetricUnit.Score => value.ToString("0.0", Plain),
        _ => Value(metric, value),
    };

    /// <summary>An interval, the unit said once: "40.1 to 48.0".</summary>
    public static string Range(Metric metric, double low, double high) => metric.Unit switch
    {
        MetricUnit.Share => Join((low * 100).ToString("0.0", Plain), (high * 100).ToString("0.0", Plain)),
        MetricUnit.Return => Join(Minus(low * 100, "#,0.0"), Minus(high * 100, "#,0.0")),
        MetricUnit.PerDay or MetricUnit.MinutesPerDay => Join(low.ToString(high < 10 ? "0.0" : "#,0", Plain), high.ToString(high < 10 ? "0.0" : "#,0", Plain)),
        MetricUnit.Minutes or MetricUnit.Seconds or MetricUnit.Hours => DurationRange(metric, low, high),
        _ => Join(Value(metric, low), Value(metric, high)),
    };

    /// <summary>A difference with its sign: "+12.8 points".</summary>
    public static string Delta(Metric metric, double delta) => metric.Unit switch
    {
        MetricUnit.Share or MetricUnit.Return => Signed(delta * 100, "#,0.0") + " points",
        MetricUnit.Points => Signed(delta, "0") + " points",
        _ => delta == 0 ? Value(metric, 0) : (delta < 0 ? "\u2212" : "+") + Value(metric, Math.Abs(delta)).TrimStart('+'),
    };

    /// <summary>The interval of a difference: "8.2 to 17.3".</summary>
    public static string DeltaRange(Metric metric, double low, double high) => metric.Unit switch
    {
        MetricUnit.Share or MetricUnit.Return => Join(Minus(low * 100, "#,0.0"), Minus(high * 100, "#,0.0")),
        MetricUnit.Points => Join(Minus(low, "0"), Minus(high, "0")),
        MetricUnit.Minutes or MetricUnit.Seconds or MetricUnit.Hours => DurationRange(metric, low, high),
        _ => Join(Delta(metric, low).TrimStart('+'), Delta(metric, high).TrimStart('+')),
    };

    /// <summary>Why a row has no number: "too few, 30 needed", or "no spend named".</summary>
    /// <param name="metric">Which.</param>
    /// <param name="n">What the row counted.</param>
    public static string Missing(Metric metric, long n) => LacksSpend(metric, n) ? "no spend named" : $"too few, {Least(metric)} needed";

    /// <summary>The same for two cells of a table: "too few" and "30 needed".</summary>
    public static (string Word, string Need) MissingCells(Metric metric, long n) => LacksSpend(metric, n) ? ("no spend", "none named") : ("too few", $"{Least(metric)} needed");

    // with enough to count, money is the only thing that can be wanting
    private static bool LacksSpend(Metric metric, long n) => metric.Method is IntervalMethod.Cost or IntervalMethod.Return && n >= metric.LeastN;

    private static string Least(Metric metric) => metric.LeastN.ToString(Plain);

    private static string Join(string low, string high) => low + " to " + high;

    private static string Signed(double value, string format) => (value > 0 ? "+" : "") + Minus(value, format);

    // the true minus, which has the width of a plus; a zero never has a sign
    private static string Minus(double value, string format)
    {
        var text = Math.Abs(value).ToString(format, Plain);
        return value < 0 && text.Any(c => c is >= '1' and <= '9') ? "\u2212" + text : text;
    }

    /// <summary>Both ends in the unit of the larger: "25 to 67 min".</summary>
    private static string DurationRange(Metric metric, double low, double high)
    {
        var seconds = metric.Unit switch { MetricUnit.Minutes => 60, MetricUnit.Hours => 3600, _ => 1 };
        var (divisor, unit) = UnitOf(Math.Max(Math.Abs(low), Math.Abs(high)) * seconds);
        string One(double value) => Minus(value * seconds / divisor, Math.Abs(value * seconds / divisor) < 9.95 ? "0.0" : "0");
        return Join(One(low), One(high)) + " " + unit;
    }

    private static string Duration(double seconds)
    {
        var (divisor, unit) = UnitOf(seconds);
        var value = seconds / divisor;
        return value.ToString(value < 9.95 || unit is "h" or "days" ? "0.0" : "0", Plain) + " " + unit;
    }

    private static (double Seconds, string Unit) UnitOf(double seconds) => seconds switch
    {
        < 99.5 => (1, "s"),
        < 99.5 * 60 => (60, "min"),
        < 48 * 3600 => (3600, "h"),
        _ => (86400, "days"),
    };
}
