using System.Globalization;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction;

/// <summary>The room's lines on the home page: friction that clearly moved the wrong way.</summary>
internal sealed class FrictionReport(IFrictionDesk desk) : IRoomReport
{
    private const int Most = 3;

    public Room Room => Room.Friction;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        var moved = await desk.MovedAsync(caller, cancellation);
        if (!moved.Succeeded)
        {
            return [];
        }

        return
        [
            .. moved.Value.Where(m => m.Row.Change!.Worse).Take(Most).Select(m => new Need(
                Room.Friction,
                "query_stats",
                $"{m.Metric.Name} {(m.Row.Change!.Delta.Value > 0 ? "rose" : "fell")}: {SliceNames.Of(Dimension.Stage, m.Stage)}, {SliceNames.Of(Dimension.Channel, m.Channel)}",
                $"From {MetricText.Value(m.Metric, m.Row.Change!.Previous.Value)} to {MetricText.Value(m.Metric, m.Row.Interval!.Value.Value)} in the last 14 days, n {m.Row.N.ToString("N0", CultureInfo.InvariantCulture)} {m.Metric.Counted}.",
                new DateTimeOffset(m.Days.To.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
                "Look",
                m.Link)),
        ];
    }

    public async Task<LoopStep> StepAsync(Caller caller, CancellationToken cancellation)
    {
        var moved = await desk.MovedAsync(caller, cancellation);
        var metrics = moved.Succeeded ? moved.Value.Select(m => m.Metric.Slug).Distinct(StringComparer.Ordinal).Count() : 0;
        return new(Room.Friction, metrics.ToString(CultureInfo.InvariantCulture), metrics == 1 ? "metric moved" : "metrics moved");
    }
}
