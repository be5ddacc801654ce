using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Web.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>
/// The map: stages side by side, lanes below each other, and on a narrow screen a sheet a stage. Arrows walk, Enter edits, Esc leaves,
/// Ctrl+Z takes back one's own last change.
/// </summary>
public sealed partial class MapGrid : IAsyncDisposable
{
    private static readonly StagePart[] Parts = [StagePart.Intent, StagePart.Fear, StagePart.Effort];
    private readonly OpenEditor open = new();
    private ElementReference root;
    private IJSObjectReference? module;
    private DotNetObjectReference<MapGrid>? self;
    private (string Stage, StagePart Part)? editing;
    private (int Row, int Col)? focusNext;
    private string? zone;
    private bool narrow;
    private bool revealNext;

    [Parameter, EditorRequired]
    public required JourneyMap Map { get; set; }

    /// <summary>Whether the person may change the map.</summary>
    [Parameter]
    public bool CanEdit { get; set; }

    /// <summary>The slug of a stage to point at.</summary>
    [Parameter]
    public string? At { get; set; }

    [Parameter, EditorRequired]
    public required Func<PlanEdit, Task<Result<EditOutcome>>> Save { get; set; }

    /// <summary>Somebody who may not edit tried to.</summary>
    [Parameter]
    public EventCallback OnRefused { get; set; }

    [Parameter]
    public EventCallback OnUndo { get; set; }

    /// <summary>The voices behind a cell are asked for.</summary>
    [Parameter]
    public EventCallback<(MapStage Stage, StagePart Part)> OnEvidence { get; set; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private string ChartTitle => $"Intent, fear and effort along {Map.Name}";

    /// <summary>Called by the script when the screen becomes narrow or wide.</summary>
    [JSInvokable]
    public Task OnNarrow(bool now)
    {
        narrow = now;
        return InvokeAsync(StateHasChanged);
    }

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        if (module is not null)
        {
            try
            {
                await module.InvokeVoidAsync("stop", root);
                await module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // the browser has gone
            }
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            module = await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Features/Journeys/MapGrid.razor.js"]);
            await module.InvokeVoidAsync("start", root, self, At is null ? null : "stage-" + At);
        }
        else if (focusNext is { } place && module is not null)
        {
            focusNext = null;
            await module.InvokeVoidAsync("focusAt", root, place.Row, place.Col);
        }
        else if (revealNext && module is not null)
        {
            revealNext = false;
            await module.InvokeVoidAsync("reveal", root);
        }
    }

    private static string Rests(MapStage stage) => stage.Voices == 0 ? "opinion" : NumberText.Count(stage.Voices) + (stage.Voices == 1 ? " voice" : " voices");

    private bool Here(MapStage stage) => string.Equals(stage.Slug, At, StringComparison.Ordinal);

    private bool IsEditing(MapStage stage, StagePart part) => editing == (stage.Slug, part);

    private async Task EditAsync(MapStage stage, StagePart part)
    {
        if (!CanEdit)
        {
            await OnRefused.InvokeAsync();
            return;
        }

        if (IsEditing(stage, part) || !await open.KeepAsync())
        {
            return;
        }

        (editing, zone, revealNext) = ((stage.Slug, part), null, true);
    }

    private void CloseAsync(MapStage stage, StagePart part)
    {
        if (IsEditing(stage, part))
        {
            editing = null;
            var (row, col) = (Array.IndexOf(Parts, part), Map.Stages.Index().First(s => s.Item.Slug == stage.Slug).Index);
            focusNext = narrow ? ((col * 5) + row, 0) : (row, col);
        }
    }

    private async Task EvidenceAsync(MapStage stage, StagePart part)
    {
        if (await open.KeepAsync())
        {
            await OnEvidence.InvokeAsync((stage, part));
        }
    }

    private void Toggle(MapStage stage)
    {
        zone = zone == stage.Slug ? null : stage.Slug;
        revealNext = zone is not null;
    }

    private async Task KeyAsync(KeyboardEventArgs e)
    {
        if (string.Equals(e.Key, "Escape", StringComparison.Ordinal))
        {
            zone = null;
        }
        else if (e is { CtrlKey: true, ShiftKey: false, Key: "z" or "Z" })
        {
            await OnUndo.InvokeAsync();
        }
    }
}
