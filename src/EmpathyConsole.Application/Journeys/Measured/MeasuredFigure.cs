namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>One measured number at a stage.</summary>
/// <param name="Metric">Slug: of the metric catalogue, or one of <see cref="MeasuredMetrics"/>.</param>
/// <param name="Value">In the metric's unit; null when there are too few.</param>
/// <param name="Low">Lower end of the 95% interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="N">What was counted.</param>
/// <param name="TooFew">N is below the metric's least n.</param>
public sealed record MeasuredFigure(string Metric, double? Value, double? Low, double? High, long N, bool TooFew);
