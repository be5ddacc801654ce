using EmpathyConsole.Domain.Friction.Kernels;

namespace EmpathyConsole.Domain.Friction;

/// <summary>A metric's definition, printed beside its number.</summary>
/// <param name="Slug">Fixed; scripts use it.</param>
/// <param name="Name">"Form abandonment".</param>
/// <param name="Definition">Formula in words, what counts once, and what is left out.</param>
/// <param name="Counted">What n counts: "starters".</param>
/// <param name="Unit">Of the value and its interval.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="LeastN">Below this the number is "too few".</param>
/// <param name="Method">Where the interval comes from.</param>
/// <param name="Kernel">How signals become observations.</param>
public sealed record Metric(string Slug, string Name, string Definition, string Counted, MetricUnit Unit, MetricDirection Direction, int LeastN, IntervalMethod Method, MetricKernel Kernel)
{
    /// <summary>Which wording and arithmetic this is, from 1 up; an answer says which it used.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What changed with this version, in a sentence.</summary>
    public string Changed { get; init; } = "First definition.";

    /// <summary>Slugs of the metrics that always stand beside it; none for most.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>The interval method in words.</summary>
    public string IntervalInWords => Method switch
    {
        IntervalMethod.Share => "95% Wilson interval; wider where one person counts several times.",
        IntervalMethod.NetPromoter => "95% adjusted Wald interval; wider where one person counts several times.",
        IntervalMethod.Mean => "95% t interval, clustered by person.",
        IntervalMethod.Duration => "Median with the 95% order-statistic interval; geometric mean with the 95% log-t interval below n = 25; wider where one person's times are alike.",
        IntervalMethod.Ninetieth => "Ninth decile, which nine of ten stay below, with the 95% order-statistic interval; wider where one person's times are alike.",
        IntervalMethod.Ratio => "95% interval of the ratio's logarithm, clustered by person.",
        IntervalMethod.Count => "95% Poisson interval; wider where one person counts several times.",
        IntervalMethod.Sum => "95% interval of a compound Poisson sum, clustered by person.",
        IntervalMethod.Cost => "95% Poisson interval of the conversions, wider where one person counts several times; the spend is taken as known.",
        IntervalMethod.Return => "95% interval of the conversions' value as a compound Poisson sum, clustered by person; the spend is taken as known.",
        _ => "",
    };

    /// <summary>"Lower is better."</summary>
    public string DirectionInWords => Direction switch
    {
        MetricDirection.LowerIsBetter => "Lower is better.",
        MetricDirection.HigherIsBetter => "Higher is better.",
        _ => "Neither way is better by itself.",
    };
}
