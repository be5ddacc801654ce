using System.Globalization;
using EmpathyConsole.Application.Friction;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Baselines;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Any question of any slice; the question and the view of it stand in the address.</summary>
public sealed partial class FrictionPage : IDisposable
{
    private static readonly FrictionTab[] Tabs = [FrictionTab.Overview, FrictionTab.Distribution, FrictionTab.Funnel, FrictionTab.Paths, FrictionTab.Cohorts, FrictionTab.Saved];

    private static readonly string[] KeysHere = [.. Tabs.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture))];

    private readonly Loading<SignalFreshness> state;
    private FrictionAddress address = FrictionAddress.Usual;
    private IReadOnlyList<Metric> metrics = MetricCatalogue.All;
    private Metric? metric;
    private DaySpan? days;
    private string? problem;
    private IReadOnlyList<BaselineLine> frozen = [];
    private int tracked;

    public FrictionPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    // the address is read as a whole; these only make the page hear of its changes
    [SupplyParameterFromQuery(Name = "metric")]
    public string? MetricSlug { get; set; }

    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [Inject]
    public required IFrictionDesk Desk { get; init; }

    [Inject]
    public required IBaselinesDesk Baselines { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private bool TakesMetric => address.Tab is FrictionTab.Overview or FrictionTab.Distribution;

    private int Cuts => address.Tab switch { FrictionTab.Overview => 2, FrictionTab.Distribution or FrictionTab.Funnel => 1, _ => 0 };

    private string Title => TakesMetric ? metric?.Name ?? "Friction" : address.Tab.ToString();

    private string? Lead => address.Tab switch
    {
        FrictionTab.Funnel => "How far people come, step by step, and where they drop.",
        FrictionTab.Paths => "What people do next, or what led them there.",
        FrictionTab.Cohorts => "What people do in the weeks after they began.",
        FrictionTab.Saved => "Questions that were given a name, for everybody in this workspace.",
        _ => metric is { } known ? $"{known.Definition} {known.DirectionInWords}" : null,
    };

    public void Dispose() => state.Dispose();

    protected override void OnInitialized() => Keys.Say([.. Tabs.Select((tab, i) => (KeysHere[i], "to " + tab.ToString().ToLowerInvariant()))]);

    protected override async Task OnParametersSetAsync()
    {
        var read = FrictionAddress.Read(new(Navigation.Uri));
        problem = read.Problem?.Sentence;
        if (!read.Succeeded)
        {
            return;
        }

        address = read.Value;
        if (!state.HasValue)
        {
            if (await Desk.MetricsAsync(Caller, CancellationToken.None) is { Succeeded: true, Value: var offered })
            {
                metrics = offered;
            }

            await state.LoadAsync(c => Desk.FreshnessAsync(Caller, c));
            await LoadFrozenAsync();
        }

        // an older version, or one that was put away, stands in no list
        metric = metrics.FirstOrDefault(m => string.Equals(m.Slug, address.Metric, StringComparison.OrdinalIgnoreCase))
            ?? (await Desk.MetricAsync(Caller, address.Metric, CancellationToken.None) is { Succeeded: true, Value: var found } ? found : null);

        days = state.Value is { } fresh ? DaysOf(fresh) : null;
    }

    private async Task LoadFrozenAsync() => frozen = (await Baselines.ListAsync(Caller, CancellationToken.None)) is { Succeeded: true, Value: var all } ? all : [];

    // what was frozen can be chosen, and what was set stands beside the number
    private async Task TrackedAsync()
    {
        await LoadFrozenAsync();
        tracked++;
    }

    private DaySpan DaysOf(SignalFreshness fresh)
    {
        var newest = fresh.Last is { } last ? DateOnly.FromDateTime(Clock.Local(last).DateTime) : Clock.Today;
        var first = fresh.First is { } earliest ? DateOnly.FromDateTime(Clock.Local(earliest).DateTime) : newest;
        var span = address.Asked.Days ?? DayPresets.Days(address.Asked.Preset ?? DayPreset.Last28, first, newest);
        return span.To == DaySpan.Newest ? new(span.From, newest < span.From ? span.From : newest) : span;
    }

    private string FreshText(SignalFreshness fresh) => fresh.Last is { } last
        ? $"{NumberText.Count(fresh.Count)} signals to {Clock.Day(last)}, {Clock.Local(last).ToString("HH:mm", CultureInfo.InvariantCulture)}, {Clock.ZoneName}"
        : "No signals yet";

    private Task OnKeyAsync(string key)
    {
        Go(address with { Tab = Tabs[key[0] - '1'] });
        return Task.CompletedTask;
    }

    private void Go(FrictionAddress to) => Navigation.NavigateTo(to.Link);

    // the days are written out, so that a colleague sees the same tomorrow
    private async Task CopyLinkAsync()
    {
        var fixedDays = address with { Asked = address.Asked with { Days = days, Preset = null } };
        try
        {
            await Js.InvokeVoidAsync("navigator.clipboard.writeText", Navigation.ToAbsoluteUri(fixedDays.Link).ToString());
            Toasts.Done("Link copied. It shows these days to everybody in this workspace.");
        }
        catch (JSException)
        {
            Toasts.Trouble("The browser did not let the link be copied. Copy it from the address bar.");
        }
    }
}
