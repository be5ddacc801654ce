using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction;

/// <summary>Metrics by name, for Ctrl+K.</summary>
internal sealed class FrictionGoTo(IFrictionDesk desk) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        var metrics = await desk.MetricsAsync(caller, cancellation);
        return metrics.Succeeded
            ? [.. metrics.Value.Where(m => m.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || m.Slug.Contains(text, StringComparison.OrdinalIgnoreCase)).Take(limit).Select(m => new GoToItem("Metric", m.Name, "query_stats", $"/friction?metric={m.Slug}"))]
            : [];
    }
}
