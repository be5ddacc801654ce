using EmpathyConsole.Application.Voices.Language;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices.Language;

/// <summary>The language people use, in three views; view, groups, phrase and period stand in the address.</summary>
public sealed partial class LanguagePage : IDisposable
{
    private Loading<SliceChoices> choices = null!;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ILanguageDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public string? View { get; set; }

    [SupplyParameterFromQuery]
    public string? First { get; set; }

    [SupplyParameterFromQuery]
    public string? Second { get; set; }

    [SupplyParameterFromQuery]
    public string? Phrase { get; set; }

    [SupplyParameterFromQuery]
    public string? Within { get; set; }

    [SupplyParameterFromQuery]
    public string? Order { get; set; }

    [SupplyParameterFromQuery]
    public string? Source { get; set; }

    [SupplyParameterFromQuery]
    public int? Days { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    public int? PageAsked { get; set; }

    private string Shown => View is "context" or "rising" ? View : "compare";

    public void Dispose() => choices.Dispose();

    protected override void OnInitialized() => choices = new(StateHasChanged);

    protected override Task OnInitializedAsync() => choices.LoadAsync(c => Desk.ChoicesAsync(Caller, c));

    private string? On(string view) => Shown == view ? "on" : null;

    private string? Now(string view) => Shown == view ? "true" : null;

    private string LinkTo(string? view) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["view"] = view, ["page"] = null });
}
