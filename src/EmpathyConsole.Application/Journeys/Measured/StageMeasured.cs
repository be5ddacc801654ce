using EmpathyConsole.Domain.Statistics;

namespace EmpathyConsole.Application.Journeys.Measured;

/// <summary>What was measured at a stage, or in one channel of it.</summary>
/// <param name="Stage">Slug.</param>
/// <param name="Channel">Null for the whole stage; "(none)" for signals that name none.</param>
/// <param name="Figures">One for each metric that counted anything, in the order of <see cref="MeasuredMetrics"/>.</param>
/// <param name="Met">Machine against person; null where nobody was answered.</param>
public sealed record StageMeasured(string Stage, string? Channel, IReadOnlyList<MeasuredFigure> Figures, MachineAndPerson? Met = null)
{
    /// <summary>Effort as measured, 1 to 7: 8 - mean CES, its interval turned round; null when too few answered.</summary>
    public Interval? Effort => Figure("customer-effort") is { Value: { } value, Low: { } low, High: { } high }
        ? new(8 - value, Math.Max(1, 8 - high), Math.Min(7, 8 - low))
        : null;

    /// <summary>The figure of a metric; null when nothing was counted.</summary>
    public MeasuredFigure? Figure(string metric) => Figures.FirstOrDefault(f => string.Equals(f.Metric, metric, StringComparison.Ordinal));
}
