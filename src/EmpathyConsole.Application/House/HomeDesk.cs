using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.House;

internal sealed class HomeDesk(IEnumerable<IRoomReport> reports, IEnumerable<IGoToSource> sources) : IHomeDesk
{
    private const int ThingsEach = 6;

    public async Task<IReadOnlyList<Need>> NeedsAsync(Caller caller, CancellationToken cancellation)
    {
        var needs = await Task.WhenAll(reports.Select(r => r.NeedsAsync(caller, cancellation)));
        return [.. needs.SelectMany(n => n).OrderBy(n => n.Since)];
    }

    public async Task<IReadOnlyList<LoopStep>> StepsAsync(Caller caller, CancellationToken cancellation)
    {
        var steps = await Task.WhenAll(reports.Select(r => r.StepAsync(caller, cancellation)));
        return [.. steps.OrderBy(s => s.Room)];
    }

    public async Task<IReadOnlyList<GoToItem>> GoToAsync(Caller caller, string text, CancellationToken cancellation)
    {
        var found = await Task.WhenAll(sources.Select(s => s.FindAsync(caller, text, ThingsEach, cancellation)));
        return [.. found.SelectMany(f => f)];
    }
}
