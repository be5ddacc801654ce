using EmpathyConsole.Application.Journeys.Boundary;
using EmpathyConsole.Application.Journeys.Measured;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Journeys.Boundary;

/// <summary>The CX audit of a journey: machine and person, touchpoint by touchpoint.</summary>
public sealed partial class BoundaryPage : IDisposable
{
    private const int UsualDays = MeasureQuestion.UsualDays;
    private static readonly int[] DayChoices = [30, UsualDays, 365];
    private Loading<BoundarySheet> sheet = null!;
    private MapSide side;
    private int lastDays;
    private (long Id, MapSide Side, int Days)? loaded;

    [Parameter]
    public long Id { get; set; }

    /// <summary>Key of the touchpoint that is open.</summary>
    [SupplyParameterFromQuery]
    public string? At { get; set; }

    /// <summary>"to-be", else as it is.</summary>
    [SupplyParameterFromQuery]
    public string? Side { get; set; }

    [SupplyParameterFromQuery]
    public int? Days { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IBoundaryDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    public void Dispose() => sheet.Dispose();

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        side = SideWord.Read(Side);
        lastDays = Days ?? UsualDays;
        if (loaded != (Id, side, lastDays))
        {
            loaded = (Id, side, lastDays);
            await sheet.LoadAsync(c => Desk.GetAsync(Caller, Id, side, lastDays, c));
        }
    }

    private string With(string name, object? value) => Navigation.GetUriWithQueryParameter(name, value?.ToString());

    private string LinkTo(BoundaryTouchpoint item) => With("at", item.Plan.Key) + "#tp-" + item.Plan.Key;

    private void Open(string? key) => Navigation.NavigateTo(With("at", key));

    private async Task SaveAsync()
    {
        var file = await Desk.ExportAsync(Caller, Id, side, lastDays, CancellationToken.None);
        if (file.Succeeded)
        {
            await Js.SaveAsync(Assets["js/shell.js"], file.Value);
        }
        else
        {
            Toasts.Trouble(file.Problem.Sentence);
        }
    }
}
