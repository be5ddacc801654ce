using EmpathyConsole.Application.Voices.Searching;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Voices.Searching;

/// <summary>The searches one can go back to, and what is new in them; saves, renames, shares and deletes them.</summary>
public sealed partial class SavedSearches : IDisposable
{
    private Loading<IReadOnlyList<SavedSearchLine>> saved = null!;
    private SavedSearchLine? here;
    private VoiceSearch? seen;
    private bool naming;
    private bool shared;
    private string name = "";
    private string? trouble;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required ISavedSearchDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    /// <summary>What is looked for now.</summary>
    [Parameter, EditorRequired]
    public required VoiceSearch Search { get; set; }

    private bool CanSave => Caller.May(Operation.VoicesCollect) && Search != new VoiceSearch { Order = Search.Order };

    public void Dispose() => saved.Dispose();

    protected override void OnInitialized() => saved = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (seen != Search)
        {
            (seen, naming) = (Search, false);
            await LoadAsync();
        }
    }

    /// <summary>Loads; what is open now has been looked at with this.</summary>
    private async Task LoadAsync()
    {
        await saved.LoadAsync(c => Desk.ListAsync(Caller, c));
        here = saved.Value?.FirstOrDefault(s => s.Address == VoiceSearchText.Address(Search));
        if (here is { } open && (await Desk.LookedAsync(Caller, open.Id, CancellationToken.None)).Succeeded)
        {
            saved.Set([.. saved.Value!.Select(s => s.Id == open.Id ? s with { New = 0 } : s)]);
        }
    }

    private void StartNaming(string now, bool isShared) => (naming, name, shared, trouble) = (true, now, isShared, null);

    private async Task SaveAsync()
    {
        var problem = here is { } open
            ? (await Desk.ChangeAsync(Caller, open.Id, name, shared, CancellationToken.None)).Problem
            : (await Desk.SaveAsync(Caller, name, Search, shared, CancellationToken.None)).Problem;
        trouble = problem?.Sentence;
        if (problem is null)
        {
            naming = false;
            Toasts.Done($"Saved “{name.Trim()}”");
            await LoadAsync();
        }
    }

    private async Task DeleteAsync(SavedSearchLine line)
    {
        var deleted = await Desk.DeleteAsync(Caller, line.Id, CancellationToken.None);
        if (!deleted.Succeeded)
        {
            Toasts.Trouble(deleted.Problem.Sentence);
            return;
        }

        Toasts.Done($"Deleted “{line.Name}”", async () =>
        {
            await Desk.RestoreAsync(Caller, line.Id, CancellationToken.None);
            await InvokeAsync(LoadAsync);
        });
        await LoadAsync();
    }
}
