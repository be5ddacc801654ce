using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Journeys.Map;

/// <summary>
/// The map: stages side by side, lanes below each other, and on a narrow screen a sheet a stage. Arrows walk, Enter edits, Esc leaves; moving,
/// filling and taking back go through <see cref="MapKeys"/>.
/// </summary>
public sealed partial class MapGrid : IAsyncDisposable
{
    private ElementReference root;
    private IJSObjectReference? module;
    private DotNetObjectReference<MapGrid>? self;
    private string? focusNext;
    private bool focusGoesBack;
    private string? zone;
    private bool narrow;
    private bool revealNext;
    private bool left;

    [Parameter, EditorRequired]
    public required MapBoard Board { get; set; }

    /// <summary>Keys of lanes that are not shown.</summary>
    [Parameter]
    public IReadOnlySet<string> Hidden { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Other maps whose curves are drawn behind this one's.</summary>
    [Parameter]
    public IReadOnlyList<CurveOverlay> Overlays { get; set; } = [];

    /// <summary>The slug of a stage to point at.</summary>
    [Parameter]
    public string? At { get; set; }

    /// <summary>Somebody who may not edit tried to.</summary>
    [Parameter]
    public EventCallback OnRefused { get; set; }

    /// <summary>The evidence behind a cell is asked for.</summary>
    [Parameter]
    public EventCallback<(MapStage Stage, StagePart Part)> OnEvidence { get; set; }

    /// <summary>A touchpoint is to be opened, by key.</summary>
    [Parameter]
    public EventCallback<string> OnTouchpoint { get; set; }

    /// <summary>The comments of a place are asked for.</summary>
    [Parameter]
    public EventCallback<string> OnComment { get; set; }

    /// <summary>A key, a drag or a menu asks for something to be done with the map.</summary>
    [Parameter, EditorRequired]
    public required Func<MapAct, Task> OnAct { get; set; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private string ChartTitle => $"Intent, fear and effort along {Board.Map.Name}";

    private IEnumerable<Lane> Shown => new[] { Lane.Intent, Lane.Fear, Lane.Effort }.Concat(LaneWords.Optional.Where(o => !Hidden.Contains(o.Key)).Select(o => o.Lane));

    // more stages than a wide screen holds: the map scrolls
    private bool Wide => Board.Map.Stages.Count > 7;

    /// <summary>Called by the script when the screen becomes narrow or wide.</summary>
    [JSInvokable]
    public Task OnNarrow(bool now)
    {
        narrow = now;
        return InvokeAsync(StateHasChanged);
    }

    /// <summary>Called by the script: a key or a drag that changes the map.</summary>
    [JSInvokable]
    public Task OnKeyAct(string what, string place, string? target, int index) => InvokeAsync(() => OnAct(new(what, place, target, index)));

    public async ValueTask DisposeAsync()
    {
        left = true;
        Board.Changed -= Redraw;
        Board.Left -= FocusBack;
        self?.Dispose();
        await module.LeaveAsync("stop", root);
    }

    /// <summary>Puts the focus on a place once it is drawn.</summary>
    public void FocusAgain(string place) => (focusNext, focusGoesBack) = (place, false);

    // from an editor that closed; somebody who has moved on meanwhile stays where they are
    private void FocusBack(string place) => (focusNext, focusGoesBack) = (place, true);

    protected override void OnInitialized()
    {
        Board.Changed += Redraw;
        Board.Left += FocusBack;
    }

    protected override Task OnAfterRenderAsync(bool firstRender) => ScriptParts.UnlessLeftAsync(() => left, () => DrawnAsync(firstRender));

    private async Task DrawnAsync(bool first)
    {
        if (first)
        {
            self = DotNetObjectReference.Create(this);
            module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Features/Journeys/Map/MapGrid.razor.js"]);
            if (left)
            {
                await module.LeaveAsync();
                return;
            }

            await module.InvokeVoidAsync("start", root, self, At is null ? null : "stage-" + At);
        }
        else if (focusNext is { } place && module is not null)
        {
            focusNext = null;
            await module.InvokeVoidAsync(focusGoesBack ? "focusBack" : "focusOn", root, place);
        }
        else if (revealNext && module is not null)
        {
            revealNext = false;
            await module.InvokeVoidAsync("reveal", root);
        }
    }

    private static string Rests(MapStage stage) => stage.Voices == 0 ? "opinion" : NumberText.Count(stage.Voices) + (stage.Voices == 1 ? " voice" : " voices");

    private bool Here(MapStage stage) => stage.Slug == At;

    private bool AtEnd(int col) => col > Board.Map.Stages.Count - 3 && col > 0;

    private void Redraw()
    {
        zone = Board.Editing is null ? zone : null;
        revealNext = Board.Editing is not null;
        _ = InvokeAsync(StateHasChanged);
    }

    private async Task EvidenceAsync(MapStage stage, StagePart part)
    {
        if (Board.KeepOpen is null || await Board.KeepOpen())
        {
            await OnEvidence.InvokeAsync((stage, part));
        }
    }

    private async Task CommentAsync(string place)
    {
        if (Board.KeepOpen is null || await Board.KeepOpen())
        {
            await OnComment.InvokeAsync(place);
        }
    }

    private Task ActAsync(string stage, string what) => OnAct(new(what, MapPlace.Stage(stage), null, 0));

    private Task AddStageAsync() => OnAct(new("append", "", null, 0));

    private void Toggle(MapStage stage)
    {
        zone = zone == stage.Slug ? null : stage.Slug;
        revealNext = zone is not null;
    }
}
