using EmpathyConsole.Application.Friction.Sites;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Settings.Sites;

/// <summary>Site keys: made, changed, revoked, and the lines to paste. The chosen one stands in the address.</summary>
public sealed partial class SitesPage : IDisposable
{
    private readonly Loading<IReadOnlyList<SiteLine>> state;

    public SitesPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ISiteDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    /// <summary>The chosen key's number; none for a new one.</summary>
    [SupplyParameterFromQuery]
    public long? Site { get; set; }

    private SiteLine? Chosen => state.Value?.FirstOrDefault(s => s.Id == Site && s.RevokedAt is null);

    public void Dispose() => state.Dispose();

    protected override Task OnInitializedAsync() => state.LoadAsync(c => Desk.ListAsync(Caller, c));

    private static string Link(long id) => FormattableString.Invariant($"/settings/sites?site={id}");

    private async Task SavedAsync(SiteLine site)
    {
        Toasts.Done(Site is null ? $"Made a key for {site.Name}. Paste its lines into your pages." : $"Changed {site.Name}");
        await state.RetryAsync();
        Navigation.NavigateTo(Link(site.Id));
    }

    private async Task RevokeAsync(SiteLine site)
    {
        if (!await Dialogs.AskAsync($"Revoke {site.Name}?", "Its pages are no longer heard, at once. What they told stays. This can't be taken back.", "Revoke"))
        {
            return;
        }

        var done = await Desk.RevokeAsync(Caller, site.Id, CancellationToken.None);
        if (done.Succeeded)
        {
            Toasts.Done($"Revoked {site.Name}");
        }
        else
        {
            Toasts.Trouble(done.Problem.Sentence);
        }

        await state.RetryAsync();
    }
}
