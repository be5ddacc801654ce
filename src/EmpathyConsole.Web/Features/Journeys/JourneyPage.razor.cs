using System.Globalization;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Features.Journeys.Map;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>One journey as a map that is edited in place. What others change shows at once.</summary>
public sealed partial class JourneyPage : IDisposable
{
    private const int UsualDays = 90;
    private const int MostOverlays = 3;
    private const string AllComments = "all";
    private static readonly int[] DaysChoices = [28, 90, 365];
    private readonly CancellationTokenSource gone = new();
    private Loading<JourneyMap> map = null!;
    private MapBoard? board;
    private MapGrid? grid;
    private IReadOnlyList<JourneyMap> others = [];
    private IReadOnlyList<CurveOverlay> overlays = [];
    private List<string> over = [];
    private HashSet<string> hidden = new(StringComparer.Ordinal);
    private (long Id, MapSide Side) loaded;
    private (long Id, MapSide Side, int Days) measured;
    private string? overlaid;
    private string? commenting;
    private IDisposable? watching;
    private IDisposable? listening;

    [Parameter]
    public long Id { get; set; }

    /// <summary>"to-be" for the map of how it should be.</summary>
    [SupplyParameterFromQuery(Name = "side")]
    public string? Side { get; set; }

    /// <summary>Slug of a stage to point at.</summary>
    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>What is drawn behind the curves, with commas: "as-is", "to-be" or a journey's number; up to three.</summary>
    [SupplyParameterFromQuery(Name = "over")]
    public string? Over { get; set; }

    /// <summary>How many days are measured.</summary>
    [SupplyParameterFromQuery(Name = "days")]
    public string? Days { get; set; }

    /// <summary>Lanes that are left out, with commas.</summary>
    [SupplyParameterFromQuery(Name = "hide")]
    public string? Hide { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required IMeasuredDesk Measures { get; init; }

    [Inject]
    public required ICommentsDesk Comments { get; init; }

    [Inject]
    public required CommentWatch Said { get; init; }

    [Inject]
    public required MapWatch Watch { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Inject]
    public required Keys Keys { get; init; }

    private bool CanEdit => Caller.May(Operation.JourneysEdit);

    private MapSide SideNow => SideWord.Read(Side);

    private int DaysNow => int.TryParse(Days, CultureInfo.InvariantCulture, out var days) && DaysChoices.Contains(days) ? days : UsualDays;

    private string Lead => map.Value is { Description.Length: > 0 } journey ? journey.Description : "Where people want it, fear it and struggle, and where a machine may help.";

    public void Dispose()
    {
        watching?.Dispose();
        listening?.Dispose();
        gone.Cancel();
        gone.Dispose();
        map.Dispose();
    }

    protected override void OnInitialized()
    {
        map = new(StateHasChanged);
        Keys.Say(
            ("Arrows", "move over the map"),
            ("Enter", "edit a cell, open a touchpoint, evidence or a score"),
            ("Esc", "leave without saving"),
            ("0–7", "set the level of a cell"),
            ("Ctrl D", "fill from the stage to the left, copy a touchpoint or stage"),
            ("Alt arrows", "move a stage or a touchpoint"),
            ("Delete", "remove a stage or a touchpoint"),
            ("C", "comments on a place"),
            ("Ctrl Z", "take back your own last change"),
            ("Ctrl Shift Z", "do it again"),
            ("Home, End", "first and last stage"));
    }

    protected override async Task OnParametersSetAsync()
    {
        over = [.. (Over ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MostOverlays)];
        hidden = [.. (Hide ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)];
        if (loaded != (Id, SideNow))
        {
            loaded = (Id, SideNow);
            watching?.Dispose();
            listening?.Dispose();
            listening = Said.Watch(Caller.Workspace, Id, SideNow, () => _ = InvokeAsync(CountAsync));
            watching = Watch.Watch(Caller.Workspace, Id, changed => _ = InvokeAsync(() => FollowAsync(changed)));
            board = null;
            await map.LoadAsync(c => Desk.GetAsync(Caller, Id, SideNow, c));
            if (map.Value is { } now)
            {
                board = new() { Map = now, CanEdit = CanEdit, Save = SaveAsync };

                // the map is there to read while comments, other maps and measurements come
                StateHasChanged();
                await CountAsync();
            }

            others = (await Desk.ListAsync(Caller, gone.Token)).Match(list => list, _ => []);
        }

        await OverlayAsync();
        await MeasureAsync();
    }

    private static string? Blank(object? value) => value?.ToString() is { Length: > 0 } text ? text : null;

    private async Task<Result<EditOutcome>> SaveAsync(PlanEdit edit)
    {
        var saved = await Desk.EditAsync(Caller, edit, CancellationToken.None);
        if (saved.Succeeded)
        {
            Show(saved.Value.Map);
        }

        return saved;
    }

    private void Show(JourneyMap now)
    {
        if (board is null || now.Revision < board.Map.Revision)
        {
            return;
        }

        board.Map = now;
        if (board.CloseWhatIsGone() is { } written)
        {
            Toasts.Trouble($"The stage you were writing at was removed.{(written.Length == 0 ? "" : $" You had written: {written}")}");
        }

        if (board.Measured is { } laid)
        {
            board.Measured = laid.Beside(now);
        }

        map.Set(now);
        StateHasChanged();
    }

    // somebody else's change; one's own has been shown when it was saved
    private async Task FollowAsync(MapChanged changed)
    {
        if (board is null || changed.Side != SideNow || changed.Revision <= board.Map.Revision)
        {
            return;
        }

        if ((await Desk.GetAsync(Caller, Id, SideNow, gone.Token)) is { Succeeded: true, Value: var now })
        {
            Show(now);
        }
    }

    private string Address(params (string Name, string? Value)[] changes) =>
        Navigation.GetUriWithQueryParameters(changes.Append(("stage", null)).ToDictionary(c => c.Item1, c => (object?)c.Item2, StringComparer.Ordinal));

    private void Go(params (string Name, string? Value)[] changes) => Navigation.NavigateTo(Address(changes));

    private void ToggleLane(string key)
    {
        var next = hidden.Contains(key) ? hidden.Where(h => h != key) : hidden.Append(key);
        Navigation.NavigateTo(Address(("hide", Blank(string.Join(',', next.Order(StringComparer.Ordinal))))), replace: true);
    }

    private void ShowPlace(string place)
    {
        grid?.FocusAgain(place);
        StateHasChanged();
    }

    private async Task StartToBeAsync()
    {
        var started = await Desk.StartToBeAsync(Caller, Id, CancellationToken.None);
        if (started.Succeeded)
        {
            Toasts.Done("A copy of the map as it is. What you change here leaves that one alone.");
            Go(("side", "to-be"));
        }
        else
        {
            Toasts.Trouble(started.Problem.Sentence);
        }
    }

    private async Task RefreshAsync()
    {
        if ((await Desk.GetAsync(Caller, Id, SideNow, gone.Token)) is { Succeeded: true, Value: var now })
        {
            Show(now);
        }
    }
}
