using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Board;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>All journeys of the workspace, the five of the diagnosis first.</summary>
public sealed partial class JourneysPage : IDisposable
{
    private Loading<IReadOnlyList<JourneyMap>> journeys = null!;
    private Loading<IReadOnlyList<BoardCard>> board = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required IJourneyBoardDesk Board { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool CanEdit => Caller.May(Operation.JourneysEdit);

    public void Dispose()
    {
        journeys.Dispose();
        board.Dispose();
    }

    // the board asks what was measured, which may take longer: the list does not wait for it
    protected override async Task OnInitializedAsync()
    {
        journeys = new(StateHasChanged);
        board = new(StateHasChanged);
        await Task.WhenAll(journeys.LoadAsync(c => Desk.ListAsync(Caller, c)), board.LoadAsync(c => Board.ReadAsync(Caller, c)));
    }

    private bool IsOnBoard(JourneyMap journey) => board.Value?.Any(c => c.Map.Id == journey.Id) ?? journey.BoardPlace is not null;

    private EventCallback Pin(JourneyMap journey) => CanEdit ? EventCallback.Factory.Create(this, () => PlaceAsync((journey.Id, int.MaxValue))) : default;

    private async Task PlaceAsync((long Journey, int? Place) wanted)
    {
        var placed = await Board.PlaceAsync(Caller, wanted.Journey, wanted.Place, CancellationToken.None);
        if (placed.Succeeded)
        {
            Toasts.Done(placed.Value);
        }
        else
        {
            Toasts.Trouble(placed.Problem.Sentence);
        }

        await board.RetryAsync();
    }

    private async Task StartAsync()
    {
        if (await Dialogs.OpenAsync<JourneyForm>("New journey", new(StringComparer.Ordinal) { [nameof(JourneyForm.Caller)] = Caller }, Narrow) is long id)
        {
            Navigation.NavigateTo(FormattableString.Invariant($"/journeys/{id}"));
        }
    }

    private async Task ImportAsync()
    {
        if (await Dialogs.OpenAsync<JourneyImport>("Bring in a journey", new(StringComparer.Ordinal) { [nameof(JourneyImport.Caller)] = Caller }, Narrow) is long id)
        {
            Navigation.NavigateTo(FormattableString.Invariant($"/journeys/{id}"));
        }
        else
        {
            await journeys.RetryAsync();
        }
    }

    private static DialogOptions Narrow => new() { Width = "32rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true };
}
