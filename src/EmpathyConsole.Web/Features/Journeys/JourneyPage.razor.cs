using System.Globalization;
using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Exchange;
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
    private static readonly int[] DaysChoices = [28, 90, 365];
    private readonly CancellationTokenSource gone = new();
    private Loading<JourneyMap> map = null!;
    private MapBoard? board;
    private MapGrid? grid;
    private IReadOnlyList<JourneyMap> others = [];
    private IReadOnlyList<CurveOverlay> overlays = [];
    private HashSet<string> hidden = new(StringComparer.Ordinal);
    private (long Id, MapSide Side) loaded;
    private (long Id, MapSide Side, int Days) measured;
    private string? overlaid;
    private string? commenting;
    private IDisposable? watching;

    [Parameter]
    public long Id { get; set; }

    /// <summary>"to-be" for the map of how it should be.</summary>
    [SupplyParameterFromQuery(Name = "side")]
    public string? Side { get; set; }

    /// <summary>Slug of a stage to point at.</summary>
    [SupplyParameterFromQuery(Name = "stage")]
    public string? Stage { get; set; }

    /// <summary>What is drawn behind the curves: "as-is", "to-be" or a journey's number.</summary>
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

    private MapSide SideNow => Side == "to-be" ? MapSide.ToBe : MapSide.AsIs;

    private int DaysNow => int.TryParse(Days, CultureInfo.InvariantCulture, out var days) && DaysChoices.Contains(days) ? days : UsualDays;

    private string Lead => map.Value is { Description.Length: > 0 } journey ? journey.Description : "Where people want it, fear it and struggle, and where a machine may help.";

    public void Dispose()
    {
        watching?.Dispose();
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
        hidden = [.. (Hide ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)];
        if (loaded != (Id, SideNow))
        {
            loaded = (Id, SideNow);
            watching?.Dispose();
            watching = Watch.Watch(Caller.Workspace, Id, changed => _ = InvokeAsync(() => FollowAsync(changed)));
            board = null;
            await map.LoadAsync(c => Desk.GetAsync(Caller, Id, SideNow, c));
            if (map.Value is { } now)
            {
                board = new() { Map = now, CanEdit = CanEdit, Save = SaveAsync };
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

    private async Task MeasureAsync()
    {
        if (board is null || measured == (Id, SideNow, DaysNow) || !Caller.May(Operation.FrictionRead))
        {
            return;
        }

        measured = (Id, SideNow, DaysNow);
        if ((await Measures.GetAsync(Caller, board.Map, DaysNow, gone.Token)) is { Succeeded: true, Value: var found })
        {
            board.Measured = found.Beside(board.Map);
        }
    }

    private async Task OverlayAsync()
    {
        if (overlaid == $"{Id} {SideNow} {Over}")
        {
            return;
        }

        overlaid = $"{Id} {SideNow} {Over}";
        var behind = Over switch
        {
            null or "" => null,
            "as-is" => (await Desk.GetAsync(Caller, Id, MapSide.AsIs, gone.Token)).Match(m => m, _ => null!),
            "to-be" => (await Desk.GetAsync(Caller, Id, MapSide.ToBe, gone.Token)).Match(m => m, _ => null!),
            _ => others.FirstOrDefault(o => o.Id.ToString(CultureInfo.InvariantCulture) == Over),
        };
        overlays = behind is null ? [] : [new("B", behind.Id == Id ? behind.Side == MapSide.ToBe ? "as it should be" : "as it is" : Named(behind), behind)];
    }

    private IEnumerable<(string Key, string Name)> Overlayable(JourneyMap shown)
    {
        if (shown.Side == MapSide.ToBe)
        {
            yield return ("as-is", "As it is");
        }
        else if (shown.HasToBe)
        {
            yield return ("to-be", "As it should be");
        }

        foreach (var other in others.Where(o => o.Id != shown.Id))
        {
            yield return (other.Id.ToString(CultureInfo.InvariantCulture), Named(other));
        }
    }

    private static string Named(JourneyMap journey) => journey.PersonaName.Length == 0 ? journey.Name : $"{journey.Name}, {journey.PersonaName}";

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
            Go(("side", "to-be"));
        }
        else
        {
            Toasts.Trouble(started.Problem.Sentence);
        }
    }

    private async Task ActAsync(MapAct act)
    {
        if (board is null)
        {
            return;
        }

        switch (act.What)
        {
            case "undo" or "redo":
                await UndoAsync(act.What == "redo");
                return;
            case "comment":
                Comment(act.Place);
                StateHasChanged();
                return;
        }

        if (!CanEdit)
        {
            Refuse();
            return;
        }

        var (wanted, focus) = MapActs.Do(board.Map.Plan, act);
        if (ReferenceEquals(wanted, board.Map.Plan))
        {
            return;
        }

        var saved = await SaveAsync(PlanEdit.Of(board.Map, wanted));
        if (saved.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
        }
        else if (!saved.Value.Saved)
        {
            Toasts.Trouble($"{saved.Value.Conflicts[0].ByName} changed this at the same moment. It now stands as they left it; try again.");
        }
        else
        {
            await AfterAsync(act, focus);
        }
    }

    private async Task AfterAsync(MapAct act, string focus)
    {
        if (act.What == "remove")
        {
            Toasts.Done("Removed.", () => UndoAsync(redo: false));
        }

        grid?.FocusAgain(focus);
        if (act.What is "before" or "after" or "append")
        {
            await board!.OpenAsync(focus);
        }

        StateHasChanged();
    }

    private async Task UndoAsync(bool redo)
    {
        var undone = redo ? await Desk.RedoAsync(Caller, Id, SideNow, CancellationToken.None) : await Desk.UndoAsync(Caller, Id, SideNow, CancellationToken.None);
        if (undone.Succeeded)
        {
            Show(undone.Value.Map);
            Toasts.Done(undone.Value.Sentence);
        }
        else
        {
            Toasts.Trouble(undone.Problem.Sentence);
        }
    }

    private void Refuse() => Toasts.Trouble(Caller.Refusal(Operation.JourneysEdit)?.Sentence ?? "");

    private async Task EvidenceAsync((MapStage Stage, StagePart Part) asked)
    {
        await Dialogs.OpenAsync<EvidencePicker>(
            $"What {asked.Stage.Name} rests on",
            new(StringComparer.Ordinal) { [nameof(EvidencePicker.Caller)] = Caller, [nameof(EvidencePicker.Clock)] = Clock, [nameof(EvidencePicker.Map)] = board!.Map, [nameof(EvidencePicker.Stage)] = asked.Stage, [nameof(EvidencePicker.Part)] = asked.Part, [nameof(EvidencePicker.Measured)] = board.Measured! },
            new() { Width = "42rem", CloseDialogOnEsc = true, CloseDialogOnOverlayClick = true, AutoFocusFirstElement = true });
        await RefreshAsync();
    }

    private async Task TouchpointAsync(string key)
    {
        if (board?.Map.Plan.Touchpoint(key) is not { } found || (board.KeepOpen is not null && !await board.KeepOpen()))
        {
            return;
        }

        var answer = await Dialogs.OpenAsync<TouchpointForm>(
            $"{found.Touchpoint.Name} at {found.Stage.Name}",
            new(StringComparer.Ordinal) { [nameof(TouchpointForm.Board)] = board, [nameof(TouchpointForm.Key)] = key },
            new() { Width = "46rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true });
        grid?.FocusAgain(MapPlace.Touchpoint(key));
        if (answer is "remove" or "comment")
        {
            await ActAsync(new((string)answer, MapPlace.Touchpoint(key), null, 0));
        }

        StateHasChanged();
    }

    // null: of the whole map
    private void Comment(string place) => commenting = place;

    private async Task RefreshAsync()
    {
        if ((await Desk.GetAsync(Caller, Id, SideNow, gone.Token)) is { Succeeded: true, Value: var now })
        {
            Show(now);
        }
    }
}
