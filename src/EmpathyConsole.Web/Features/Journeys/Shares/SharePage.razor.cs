using System.Globalization;
using EmpathyConsole.Application.Journeys.Shares;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys.Shares;

/// <summary>Links to one journey: make, copy, revoke.</summary>
public sealed partial class SharePage : IDisposable
{
    private readonly Loading<JourneyShares> state;
    private NewShare? fresh;
    private string note = "";
    private int days = ShareDraft.UsualDays;
    private string? problem;
    private long loaded;
    private bool busy;

    public SharePage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [Parameter]
    public long Id { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ISharesDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    private string Chosen => state.Value?.ChosenQuotes switch
    {
        null or 0 => ".",
        1 => ", except for the one quote that somebody linked to a cell by itself.",
        var n => string.Create(CultureInfo.InvariantCulture, $", except for the {n} quotes that somebody linked to cells one by one."),
    };

    public void Dispose() => state.Dispose();

    protected override async Task OnParametersSetAsync()
    {
        if (loaded != Id)
        {
            (loaded, fresh) = (Id, null);
            await state.LoadAsync(c => Desk.ListAsync(Caller, Id, c));
        }
    }

    private static string Words(ShareState share) => share switch { ShareState.Open => "Open", ShareState.Ended => "Ended", _ => "Revoked" };

    private string Ends(ShareLine share) => share.State switch
    {
        ShareState.Revoked => $"revoked {Clock.Moment(share.RevokedAt!.Value)} by {share.RevokedByName}",
        ShareState.Ended => $"ended {Clock.Moment(share.EndsAt)}",
        _ => $"opens until {Clock.Moment(share.EndsAt)}",
    };

    private string Opened(ShareLine share) => share.Opened == 0
        ? "never opened"
        : $"opened {(share.Opened == 1 ? "once" : $"{NumberText.Count(share.Opened)} times")}, last {Clock.Moment(share.OpenedAt!.Value)}";

    private string Address(NewShare share) => Navigation.ToAbsoluteUri(share.Path).ToString();

    private async Task MakeAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        var made = await Desk.CreateAsync(Caller, new(Id, note, days), CancellationToken.None);
        busy = false;
        problem = made.Problem?.Sentence;
        if (made.Succeeded)
        {
            (fresh, note) = (made.Value, "");
            await state.RetryAsync();
        }
    }

    private async Task CopyAsync()
    {
        try
        {
            await Js.InvokeVoidAsync("navigator.clipboard.writeText", Address(fresh!));
            Toasts.Done("Copied the link");
        }
        catch (JSException)
        {
            Toasts.Trouble("The browser does not let this page copy. Select the link and copy it with Ctrl C.");
        }
    }

    private async Task RevokeAsync(ShareLine share)
    {
        if (!await Dialogs.AskAsync("Revoke this link?", "It stops opening at once, for everybody who has it, and can't be opened again.", "Revoke"))
        {
            return;
        }

        var done = await Desk.RevokeAsync(Caller, share.Id, CancellationToken.None);
        if (done.Succeeded)
        {
            fresh = fresh?.Id == share.Id ? null : fresh;
            Toasts.Done("Revoked the link");
        }
        else
        {
            Toasts.Trouble(done.Problem.Sentence);
        }

        await state.RetryAsync();
    }
}
