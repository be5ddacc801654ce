using EmpathyConsole.Application.Voices;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace EmpathyConsole.Web.Features.Voices;

/// <summary>One theme: share, trend, quotes, and its judgement.</summary>
public sealed partial class ThemePane : IDisposable
{
    private const int PageSize = 20;
    private readonly HashSet<long> open = [];
    private Loading<ThemeDetail> detail = null!;
    private Page<ThemeVoice>? all;
    private (long Theme, ThemeFilter? Filter) loaded;
    private string view = "typical";
    private bool renaming;
    private bool focusName;
    private bool busy;
    private string name = "";
    private ElementReference nameBox;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IVoicesDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public long ThemeId { get; set; }

    /// <summary>The voices that are counted.</summary>
    [Parameter]
    public ThemeFilter Filter { get; set; } = new();

    /// <summary>"2 of 6 to judge".</summary>
    [Parameter]
    public string? Place { get; set; }

    /// <summary>typical, different or all.</summary>
    [Parameter]
    public string? View { get; set; }

    /// <summary>Raised when a judgement was saved.</summary>
    [Parameter]
    public EventCallback<ThemeJudged> Changed { get; set; }

    /// <summary>Raised when the theme is to be merged.</summary>
    [Parameter]
    public EventCallback Merge { get; set; }

    /// <summary>The theme shown: the one asked for, or the one it was merged into.</summary>
    private long Id => detail.Value?.Line.Id ?? ThemeId;

    public void Dispose() => detail.Dispose();

    public async Task ReloadAsync()
    {
        all = null;
        await detail.LoadAsync(c => Desk.ThemeAsync(Caller, ThemeId, Filter, c));
        if (view == "all")
        {
            await MoreAsync();
        }
    }

    /// <summary>What a key of the page does here.</summary>
    public Task DoAsync(string key) => !Caller.May(Operation.VoicesJudge) || detail.Value is null ? Task.CompletedTask : key switch
    {
        "a" => AcceptAsync(),
        "x" => RejectAsync(),
        "r" => StartRenameAsync(),
        "s" => SplitAsync(),
        _ => Task.CompletedTask,
    };

    protected override void OnInitialized() => detail = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        view = View is "different" or "all" ? View : "typical";
        if (loaded != (ThemeId, Filter))
        {
            loaded = (ThemeId, Filter);
            (renaming, all) = (false, null);
            open.Clear();
            await ReloadAsync();
        }

        if (view == "all" && all is null)
        {
            await MoreAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focusName && renaming)
        {
            focusName = false;
            await nameBox.FocusAsync();
        }
    }

    private static string Tone(ThemeKind kind) => kind switch
    {
        ThemeKind.Desire => "var(--ec-intent)",
        ThemeKind.Fear => "var(--ec-fear)",
        ThemeKind.Frustration or ThemeKind.Confusion => "var(--ec-effort)",
        _ => "var(--ec-good)",
    };

    private static string Words(ThemeLine theme)
    {
        var trend = theme.Trend.Words is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] + ". " : theme.Trend.Counts.Count > 1 ? "Heard about as often as before. " : "";
        var holds = theme.Cohesion switch { >= 0.7 => "Holds together well", >= 0.55 => "Holds together", _ => "Loosely knit: read its voices before you rest anything on it" };
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{trend}{holds} (cohesion {theme.Cohesion:0.00}).");
    }

    private string? Judged(ThemeDetail theme) => theme.JudgedAt is { } at && theme.Line.Status != ThemeStatus.New
        ? $"{theme.Line.Status} by {theme.JudgedByName}, {Clock.ShortDay(at)}"
        : null;

    private string On(string which) => which == view ? "sm plain on" : "sm plain sub";

    private string Link(string? which) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["view"] = which, ["theme"] = ThemeId });

    private IEnumerable<ThemeVoice> Shown(ThemeDetail theme) => view switch
    {
        "different" => theme.Different,
        "all" => all?.Items ?? [],
        _ => theme.Typical,
    };

    private string Source(ThemeVoice voice) => VoiceCaption.Of(Clock, voice.Source, voice.Time, voice.Channel, voice.Segment);

    private async Task MoreAsync()
    {
        var more = await Desk.ThemeVoicesAsync(Caller, Id, all?.Items.Count ?? 0, PageSize, CancellationToken.None);
        if (more.Succeeded)
        {
            all = new([.. all?.Items ?? [], .. more.Value.Items], more.Value.Total);
        }
        else
        {
            Toasts.Trouble(more.Problem.Sentence);
        }
    }

    private Task StartRenameAsync()
    {
        (renaming, focusName, name) = (true, true, detail.Value!.Line.Label);
        StateHasChanged();
        return Task.CompletedTask;
    }

    private void CancelOnEscape(KeyboardEventArgs e) => renaming = renaming && e.Key is not "Escape";

    private Task AcceptAsync() => JudgeAsync(ThemeVerb.Accept, "Accepted", () => Desk.AcceptAsync(Caller, Id, CancellationToken.None));

    private Task RejectAsync() => JudgeAsync(ThemeVerb.Reject, "Rejected", () => Desk.RejectAsync(Caller, Id, CancellationToken.None));

    private async Task RenameAsync()
    {
        await JudgeAsync(ThemeVerb.Rename, "Renamed to", () => Desk.RenameAsync(Caller, Id, name, CancellationToken.None), name.Trim());
    }

    private async Task JudgeAsync(ThemeVerb verb, string said, Func<Task<Result<Done>>> judge, string? label = null)
    {
        if (busy || detail.Value is not { } theme)
        {
            return;
        }

        busy = true;
        var done = await judge();
        busy = false;
        if (!done.Succeeded)
        {
            Toasts.Trouble(done.Problem.Sentence);
            return;
        }

        renaming = false;
        await Changed.InvokeAsync(new(Id, verb, $"{said} “{label ?? theme.Line.Label}”"));
    }
}
