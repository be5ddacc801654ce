using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Targets;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>What was frozen, and what is to be reached.</summary>
public sealed partial class BaselinesPage : IDisposable
{
    private readonly Loading<IReadOnlyList<BaselineLine>> baselines;
    private readonly Loading<IReadOnlyList<TargetLine>> targets;
    private readonly Dictionary<string, Metric> known = MetricCatalogue.All.ToDictionary(m => m.Slug, StringComparer.Ordinal);

    public BaselinesPage()
    {
        baselines = new(() => _ = InvokeAsync(StateHasChanged));
        targets = new(() => _ = InvokeAsync(StateHasChanged));
    }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IBaselinesDesk Baselines { get; init; }

    [Inject]
    public required ITargetsDesk Targets { get; init; }

    [Inject]
    public required IFrictionDesk Metrics { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool May => Caller.May(Operation.BaselinesFreeze);

    public void Dispose()
    {
        baselines.Dispose();
        targets.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await Task.WhenAll(baselines.LoadAsync(c => Baselines.ListAsync(Caller, c)), LoadTargetsAsync());
        await NameAsync((baselines.Value ?? []).Select(b => b.Metric).Concat((targets.Value ?? []).Select(t => t.Metric)));
    }

    private Metric? MetricOf(string slug) => known.GetValueOrDefault(slug);

    private static string Link(string metric, string by, string filters, string more) =>
        $"/friction?metric={metric}&by={Uri.EscapeDataString(by)}&days=last-28{(filters.Length == 0 ? "" : "&filter=" + Uri.EscapeDataString(filters))}{more}";

    private static string Slice(string filters) => filters.Length == 0
        ? "everything"
        : string.Join(", ", QuestionText.ReadFilters(filters).Value.Select(f => (f.Not ? "not " : "") + SliceNames.Of(f.Dimension, f.Value)));

    /// <summary>Looks the metrics up, those of one's own and those that were put away too.</summary>
    private async Task NameAsync(IEnumerable<string> slugs)
    {
        foreach (var slug in slugs.Distinct(StringComparer.Ordinal).Where(s => !known.ContainsKey(s)))
        {
            if (await Metrics.MetricAsync(Caller, slug, CancellationToken.None) is { Succeeded: true, Value: var metric })
            {
                known[slug] = metric;
            }
        }
    }

    private Task LoadTargetsAsync() => targets.LoadAsync(c => Targets.ListAsync(Caller, c));

    private async Task DropAsync(TargetLine line)
    {
        var done = await Targets.DropAsync(Caller, line.Target.Id, CancellationToken.None);
        if (done.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
        }
        else
        {
            Toasts.Done("Gave the target up.", undo: async () =>
            {
                await Targets.TakeUpAsync(Caller, line.Target.Id, CancellationToken.None);
                await InvokeAsync(LoadTargetsAsync);
            });
        }

        await LoadTargetsAsync();
    }
}
