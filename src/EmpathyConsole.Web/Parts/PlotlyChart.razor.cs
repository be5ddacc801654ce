using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Parts;

/// <summary>
/// A plotly chart as a figure with caption and data table. Traces and layout are plotly's own shapes as anonymous objects; a colour may be
/// given as a token ("var(--ec-fear)"), which the script resolves and draws again when the theme changes.
/// </summary>
public sealed partial class PlotlyChart : IAsyncDisposable
{
    private ElementReference host;
    private IJSObjectReference? module;
    private bool table;
    private bool failed;
    private bool dirty = true;

    /// <summary>What the chart shows, for people who can't see it.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>Under the chart: what, when, n.</summary>
    [Parameter]
    public string? Caption { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<object> Traces { get; set; }

    [Parameter]
    public object Layout { get; set; } = new { };

    [Parameter]
    public int Height { get; set; } = 300;

    /// <summary>The data table's head; empty = no table.</summary>
    [Parameter]
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>The data table's rows, as shown.</summary>
    [Parameter]
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; set; } = [];

    /// <summary>What a saved picture is called, without its ending; null when none is offered.</summary>
    [Parameter]
    public string? FileName { get; set; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public async ValueTask DisposeAsync()
    {
        await module.LeaveAsync("remove", host);
    }

    protected override void OnParametersSet() => dirty = true;

    private async Task SavePngAsync()
    {
        if (module is not null)
        {
            await module.InvokeVoidAsync("savePng", host, FileName);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!dirty)
        {
            return;
        }

        dirty = false;
        try
        {
            module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./" + Assets["Parts/PlotlyChart.razor.js"]);
            await module.InvokeVoidAsync("draw", host, "/" + Assets["lib/plotly/plotly.min.js"], Traces, Layout);
        }
        catch (JSException)
        {
            failed = true;
            table = Columns.Count > 0;
            StateHasChanged();
        }
    }
}
