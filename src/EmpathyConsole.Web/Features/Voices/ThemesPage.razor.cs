using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>The themes: list at the left, the selected one with its quotes at the right, judged by mouse or keys.</summary>
public sealed partial class ThemesPage : IDisposable
{
    private static readonly string[] KeysHere = ["a", "r", "x", "s", "m", "u", " ", "escape", "arrowup", "arrowdown"];
    private Loading<ThemeList> themes = null!;
    private ThemePane? pane;
    private ThemeFilter shown = new();
    private long? selected;
    private long? mining;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVoicesDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Segment { get; set; }

    [SupplyParameterFromQuery]
    public string? Channel { get; set; }

    [SupplyParameterFromQuery]
    public string? Period { get; set; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    /// <summary>Words a theme's name must hold.</summary>
    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    /// <summary>share, rising, new, kind or label.</summary>
    [SupplyParameterFromQuery(Name = "sort")]
    public string? Order { get; set; }

    [SupplyParameterFromQuery]
    public long? Theme { get; set; }

    [SupplyParameterFromQuery]
    public string? View { get; set; }

    private ThemeFilter Shown => shown;

    private bool IsFiltered => shown != new ThemeFilter();

    public void Dispose() => themes.Dispose();

    protected override void OnInitialized()
    {
        themes = new(StateHasChanged);
        if (Caller.May(Operation.VoicesJudge))
        {
            Keys.Say(("↑ ↓", "the theme before, the next"), ("A", "accept"), ("R", "rename"), ("X", "reject"), ("S", "split off some of its voices"), ("Space", "choose it, or let it go"), ("M", "merge the chosen ones, or this one, into another"), ("Esc", "let all chosen go"), ("U", "undo the last judgement"));
        }
        else
        {
            Keys.Say(("↑ ↓", "the theme before, the next"));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        var filter = Read();
        if (!themes.HasValue || filter != shown)
        {
            shown = filter;
            await themes.LoadAsync(c => Desk.ThemesAsync(Caller, shown, c));
        }

        Listed = ThemeOrder.Of(themes.Value?.Themes ?? [], Order, Q);
        var list = Listed;
        selected = Theme ?? (selected is { } kept && list.Any(t => t.Id == kept) ? kept : list.Count > 0 ? list[0].Id : null);
    }

    private static string Slug(ThemeKind kind) => kind.ToString().ToLowerInvariant();

    private string? PlaceOf(long id)
    {
        var open = Listed.Where(t => t.Status == ThemeStatus.New).ToList();
        var at = open.FindIndex(t => t.Id == id);
        return at < 0 ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{at + 1} of {open.Count} to judge");
    }

    private ThemeFilter Read() => new()
    {
        Kind = Enum.TryParse<ThemeKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null,
        Status = Enum.TryParse<ThemeStatus>(Status, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : null,
        Segment = string.IsNullOrEmpty(Segment) ? null : Segment,
        Channel = string.IsNullOrEmpty(Channel) ? null : Channel,
        From = Period switch
        {
            "30d" => Clock.StartOf(Clock.Today.AddDays(-30)),
            "90d" => Clock.StartOf(Clock.Today.AddDays(-90)),
            "12m" => Clock.StartOf(Clock.Today.AddMonths(-12)),
            _ => null,
        },
    };

    private string Fresh(ThemeList list)
    {
        var unsorted = NumberText.Share((double)list.Unsorted / Math.Max(1, list.Voices));
        var newest = list.Newest is { } at ? $" to {Clock.Moment(at)}" : "";
        var other = list.OtherLanguage > 0 ? $", {NumberText.Count(list.OtherLanguage)} in other languages set aside" : "";
        return $"{NumberText.Count(list.Voices)} voices{newest}, {unsorted} unsorted{other}";
    }

    private void Filter(string name, ChangeEventArgs e) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { [name] = e.Value is "" ? null : e.Value, ["theme"] = null }));

    private void SelectAsync(long id) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("theme", id), replace: true);

    private void Step(int by)
    {
        var list = Listed.ToList();
        if (list.Count > 0)
        {
            SelectAsync(list[Math.Clamp(list.FindIndex(t => t.Id == selected) + by, 0, list.Count - 1)].Id);
        }
    }

    private async Task OnKeyAsync(string key)
    {
        switch (key)
        {
            case "arrowup":
                Step(-1);
                break;
            case "arrowdown":
                Step(1);
                break;
            case " " when selected is { } here:
                Pick(here);
                break;
            case "escape":
                picked.Clear();
                break;
            case "m" when MayJudge:
                await MergeAsync();
                break;
            case "u" when Caller.May(Operation.VoicesJudge):
                await UndoAsync();
                break;
            default:
                await (pane?.DoAsync(key) ?? Task.CompletedTask);
                break;
        }

        StateHasChanged();
    }

    /// <summary>After accept and reject the next theme that waits opens; undo brings back what was.</summary>
    private async Task JudgedAsync(ThemeJudged judged)
    {
        var next = judged.Verb switch
        {
            ThemeVerb.Accept or ThemeVerb.Reject => Next(judged.ThemeId),
            ThemeVerb.Merge or ThemeVerb.Split => judged.ThemeId,
            _ => null,
        };
        Toasts.Done(judged.Sentence, UndoAsync);
        await ReloadAsync();
        var opens = next is { } id && id != selected && Listed.Any(t => t.Id == id) ? next : null;
        if (opens is { } other)
        {
            SelectAsync(other);
        }
        else if (pane is not null)
        {
            await pane.ReloadAsync();
        }
    }

    private long? Next(long id)
    {
        var list = Listed.ToList();
        var at = list.FindIndex(t => t.Id == id);
        return (list.Skip(at + 1).Concat(list.Take(Math.Max(0, at))).FirstOrDefault(t => t.Status == ThemeStatus.New) ?? list.ElementAtOrDefault(at + 1))?.Id;
    }

    private async Task UndoAsync()
    {
        var undone = await Desk.UndoAsync(Caller, CancellationToken.None);
        if (!undone.Succeeded)
        {
            Toasts.Trouble(undone.Problem.Sentence);
            return;
        }

        Toasts.Done("Taken back");
        await ReloadAsync();
        SelectAsync(undone.Value);
        await (pane?.ReloadAsync() ?? Task.CompletedTask);
    }

    private async Task ReloadAsync()
    {
        await themes.LoadAsync(c => Desk.ThemesAsync(Caller, shown, c));
        Listed = ThemeOrder.Of(themes.Value?.Themes ?? [], Order, Q);
        picked.IntersectWith(Listed.Select(t => t.Id));
    }

    private async Task MineAgainAsync()
    {
        var job = await Desk.MineAgainAsync(Caller, CancellationToken.None);
        if (job.Succeeded)
        {
            mining = job.Value;
        }
        else
        {
            Toasts.Trouble(job.Problem.Sentence);
        }
    }

    private async Task MinedAsync(JobProgress job)
    {
        mining = null;
        if (job.State == JobState.Done)
        {
            Toasts.Done("The themes are up to date");
        }
        else
        {
            Toasts.Trouble(job.Trouble ?? "Finding themes stopped.");
        }

        await themes.RetryAsync();
        await OnParametersSetAsync();
    }
}
