using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Drawing;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Journeys.Print;

/// <summary>A map on sheets of A3 landscape, for the wall.</summary>
public sealed partial class PrintPage : IDisposable
{
    private Loading<MapDrawing> drawing = null!;
    private (long Id, MapSide Side)? loaded;
    private bool saving;

    [Parameter]
    public long Id { get; set; }

    /// <summary>"to-be" for the map as it should be.</summary>
    [SupplyParameterFromQuery(Name = "side")]
    public string? Side { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private MapSide Map => SideWord.Read(Side);

    private string Link => FormattableString.Invariant($"/journeys/{Id}") + (Map == MapSide.ToBe ? "?side=to-be" : "");

    private string Lead => drawing.Value is { } drawn
        ? $"{(drawn.Sheets.Count == 1 ? "One sheet" : FormattableString.Invariant($"{drawn.Sheets.Count} sheets"))} of A3, landscape. In your browser's print dialog choose A3, or let it fit to the page."
        : "The map on sheets of A3, landscape.";

    public void Dispose() => drawing.Dispose();

    protected override void OnInitialized() => drawing = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != (Id, Map))
        {
            loaded = (Id, Map);
            await drawing.LoadAsync(c => Desk.DrawAsync(Caller, Id, Map, c));
        }
    }

    private static string SheetsLabel(MapDrawing drawn) => $"{drawn.Name}, {(drawn.Sheets.Count == 1 ? "one sheet" : FormattableString.Invariant($"{drawn.Sheets.Count} sheets"))}";

    private async Task PrintAsync() => await Js.InvokeVoidAsync("print");

    private async Task SavePictureAsync()
    {
        if (drawing.Value is not { } drawn)
        {
            return;
        }

        saving = true;
        if (!await Js.SavePngAsync(Assets["js/picture.js"], drawn.FileName, drawn.Whole))
        {
            Toasts.Trouble("Your browser could not make a picture of this map: it may be too wide for it. Print it to PDF instead.");
        }

        saving = false;
    }
}
