using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Cli.Evaluating;

/// <summary>One figure of an evaluation.</summary>
/// <param name="Measure">"recall", or "recall of phone".</param>
/// <param name="Value">The figure, a fraction 0-1 unless the measure says its unit; null when there was nothing to measure.</param>
/// <param name="Low">Lower end of the 95% interval; null without one.</param>
/// <param name="High">Upper end of the 95% interval; null without one.</param>
/// <param name="N">Over how many cases.</param>
internal sealed record Score(string Measure, double? Value, double? Low, double? High, long N)
{
    /// <summary>A figure with its interval.</summary>
    public static Score Of(string measure, Interval interval, long n) => new(measure, interval.Value, interval.Low, interval.High, n);

    /// <summary>A share of a count with Wilson's interval; without a value when n is 0.</summary>
    public static Score Share(string measure, long hits, long n) => n == 0 ? new(measure, null, null, null, 0) : Of(measure, Proportion.Wilson(hits, n), n);
}
