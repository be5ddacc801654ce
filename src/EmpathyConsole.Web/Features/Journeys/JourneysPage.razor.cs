using EmpathyConsole.Application.Journeys;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys;

/// <summary>All journeys of the workspace.</summary>
public sealed partial class JourneysPage : IDisposable
{
    private Loading<IReadOnlyList<JourneyMap>> journeys = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IJourneyDesk Desk { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool CanEdit => Caller.May(Operation.JourneysEdit);

    public void Dispose() => journeys.Dispose();

    protected override async Task OnInitializedAsync()
    {
        journeys = new(StateHasChanged);
        await journeys.LoadAsync(c => Desk.ListAsync(Caller, c));
    }

    private static string Verdict(JourneyMap map)
    {
        var automate = Named(map, Recommendation.Automate);
        var human = Named(map, Recommendation.KeepHuman);
        return (automate, human) switch
        {
            ("", "") => "No stage calls for a machine or for a person yet.",
            (_, "") => $"A machine may take over: {automate}.",
            ("", _) => $"Keep a person: {human}.",
            _ => $"A machine may take over: {automate}. Keep a person: {human}.",
        };
    }

    private static string Named(JourneyMap map, Recommendation wanted) =>
        string.Join(", ", map.Stages.Where(s => s.Zone.Recommendation == wanted).Select(s => s.Name.ToLowerInvariant()));

    private string Ago(DateTimeOffset at) => Clock.Ago(at) is var ago && char.IsDigit(ago[0]) && at > Clock.Now.AddDays(-60) ? ago + " ago" : ago;

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

    private static DialogOptions Narrow => new() { Width = "30rem", CloseDialogOnEsc = true, AutoFocusFirstElement = true };
}
