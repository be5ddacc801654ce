using System.Globalization;
using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices.Library;

/// <summary>All collections; starts new ones.</summary>
public sealed partial class CollectionsPage : IDisposable
{
    private Loading<IReadOnlyList<CollectionLine>> lines = null!;
    private bool starting;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ICollectionsDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery]
    public bool Archived { get; set; }

    public void Dispose() => lines.Dispose();

    protected override void OnInitialized() => lines = new(StateHasChanged);

    protected override Task OnParametersSetAsync() => lines.LoadAsync(c => Desk.ListAsync(Caller, Archived, c));

    private static string LinkTo(CollectionLine line) => string.Create(CultureInfo.InvariantCulture, $"/voices/collections/{line.Id}");

    private async Task<Problem?> CreateAsync(CollectionDraft draft)
    {
        var made = await Desk.CreateAsync(Caller, draft, CancellationToken.None);
        if (made.Succeeded)
        {
            Navigation.NavigateTo(string.Create(CultureInfo.InvariantCulture, $"/voices/collections/{made.Value}"));
        }

        return made.Problem;
    }
}
