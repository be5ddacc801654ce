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
        var said = new[] { Named(map, Recommendation.Automate, "A machine may take over"), Named(map, Recommendation.Assist, "A machine may assist"), Named(map, Recommendation.KeepHuman, "Keep a person") };
        var sentence = string.Join(' ', said.Where(s => s.Length > 0));
        return sentence.Length == 0 ? "No stage calls for a machine or for a person yet." : sentence;
    }

    // "Keep a person: landing page, support."
    private static string Named(JourneyMap map, Recommendation wanted, string words)
    {
        var names = map.Stages.Where(s => s.Zone.Recommendation == wanted).Select(s => s.Name.ToLowerInvariant()).ToList();
        var more = names.Count > 3 ? $" and {names.Count - 2} more" : "";
        return names.Count == 0 ? "" : $"{words}: {string.Join(", ", names.Take(more.Length > 0 ? 2 : 3))}{more}.";
    }

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
