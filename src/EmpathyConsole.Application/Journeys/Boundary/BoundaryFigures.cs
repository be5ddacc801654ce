using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.Friction;

namespace EmpathyConsole.Application.Journeys.Boundary;

/// <summary>Measured numbers in words.</summary>
internal static class BoundaryFigures
{
    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal)
    {
        ["customer-effort"] = "Ease (CES, 7 is easiest)",
        [MeasuredMetrics.Fear] = "Fear in voices",
        [MeasuredMetrics.Frustration] = "Frustration in voices",
        [MeasuredMetrics.Relief] = "Relief in voices",
    };

    /// <summary>The figures at a touchpoint: of its channel where there is enough, else of the whole stage.</summary>
    public static IReadOnlyList<BoundaryFigure> At(StageMeasured stage, StageMeasured? channel) =>
    [
        .. stage.Figures.Select(whole => channel?.Figure(whole.Metric) is { TooFew: false } own ? Of(own, wholeStage: false) : Of(whole, wholeStage: channel is not null)),
    ];

    private static BoundaryFigure Of(MeasuredFigure figure, bool wholeStage)
    {
        var metric = MeasuredMetrics.Signals.FirstOrDefault(m => string.Equals(m.Slug, figure.Metric, StringComparison.Ordinal)) ?? MetricCatalogue.Find("csat")!;
        var name = OwnNames.GetValueOrDefault(figure.Metric) ?? metric.Name;
        return figure is { Value: { } value, Low: { } low, High: { } high }
            ? new(name, figure, MetricText.Value(metric, value), MetricText.Range(metric, low, high), wholeStage)
            : new(name, figure, "too few", "", wholeStage);
    }
}
