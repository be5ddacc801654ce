using EmpathyConsole.Application.Concepts.Briefs;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Concepts.Briefs;

/// <summary>One brief: the form as long as it is a draft; then its run and its concepts as they land.</summary>
public sealed partial class BriefPage : IDisposable
{
    private Loading<BriefSheet> brief = null!;
    private long shown;
    private bool copied;
    private int runs;
    private int landed;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter]
    public long Id { get; set; }

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Verdict { get; set; }

    [SupplyParameterFromQuery]
    public string? Words { get; set; }

    [SupplyParameterFromQuery]
    public int? Start { get; set; }

    [Inject]
    public required IBriefDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    public void Dispose() => brief.Dispose();

    protected override void OnInitialized() => brief = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            (shown, copied) = (Id, false);
            await ReloadAsync();
        }
    }

    private Task ReloadAsync() => brief.LoadAsync(c => Desk.GetAsync(Caller, Id, c));

    private async Task StartedAsync()
    {
        runs++;
        await ReloadAsync();
    }

    /// <summary>New concepts came: the list below is read again, from where it stands.</summary>
    private void Landed(int count) => landed = count;

    private async Task KeepAsTemplateAsync()
    {
        var kept = await Desk.KeepAsTemplateAsync(Caller, Id, CancellationToken.None);
        if (kept.Succeeded)
        {
            Toasts.Done("Kept as a template. It is under Concepts, Templates.");
        }
        else
        {
            Toasts.Trouble(kept.Problem.Sentence);
        }
    }

    private async Task CopyAsync()
    {
        if (copied)
        {
            return;
        }

        copied = true;
        var copy = await Desk.CopyAsync(Caller, Id, CancellationToken.None);
        copied = copy.Succeeded;
        if (copy.Succeeded)
        {
            Navigation.NavigateTo($"/concepts/briefs/{copy.Value.Id}");
        }
        else
        {
            Toasts.Trouble(copy.Problem.Sentence);
        }
    }
}
