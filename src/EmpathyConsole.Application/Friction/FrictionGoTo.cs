using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction;

/// <summary>Metrics by name, for Ctrl+K.</summary>
internal sealed class FrictionGoTo : IGoToSource
{
    public Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        IReadOnlyList<GoToItem> found = caller.May(Operation.FrictionRead)
            ? [.. MetricCatalogue.All.Where(m => m.Name.Contains(text, StringComparison.OrdinalIgnoreCase) || m.Slug.Contains(text, StringComparison.OrdinalIgnoreCase)).Take(limit).Select(m => new GoToItem("Metric", m.Name, "query_stats", $"/friction?metric={m.Slug}"))]
            : [];
        return Task.FromResult(found);
    }
}
