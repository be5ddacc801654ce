using EmpathyConsole.Application.Voices.Library;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace EmpathyConsole.Web.Features.Voices.Library;

/// <summary>One collection: its quotes in order, with notes; moved, taken out, exported, printed.</summary>
public sealed partial class CollectionPage : IDisposable
{
    private Loading<CollectionSheet> sheet = null!;
    private long shown;
    private bool changing;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ICollectionsDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Parameter]
    public long Id { get; set; }

    private bool CanEdit => Caller.May(Operation.VoicesCollect);

    private string Lead => sheet.Value is not { } open ? "" : $"{(open.About.Length > 0 ? open.About + (char.IsPunctuation(open.About[^1]) ? " " : ". ") : "")}{NumberText.Count(open.Quotes.Count)} {(open.Quotes.Count == 1 ? "quote" : "quotes")}, each the customer’s exact words";

    public void Dispose() => sheet.Dispose();

    protected override void OnInitialized() => sheet = new(StateHasChanged);

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Id)
        {
            (shown, changing) = (Id, false);
            await LoadAsync();
        }
    }

    private Task LoadAsync() => sheet.LoadAsync(c => Desk.GetAsync(Caller, Id, c));

    private async Task<Problem?> ChangeAsync(CollectionDraft draft)
    {
        var changed = await Desk.ChangeAsync(Caller, Id, sheet.Value!.Revision, draft, CancellationToken.None);
        if (changed.Succeeded)
        {
            sheet.Set(changed.Value);
            changing = false;
            StateHasChanged();
        }

        return changed.Problem;
    }

    private async Task ArchiveAsync(bool archived)
    {
        if (await DoneAsync(Desk.ArchiveAsync(Caller, Id, archived, CancellationToken.None)))
        {
            Toasts.Done(archived ? "Archived" : "Brought back", () => InvokeAsync(() => DoneAsync(Desk.ArchiveAsync(Caller, Id, !archived, CancellationToken.None))));
        }
    }

    private async Task RemoveAsync(ShelvedQuote quote)
    {
        if (await DoneAsync(Desk.RemoveAsync(Caller, quote.Id, CancellationToken.None)))
        {
            Toasts.Done("Removed the quote", () => InvokeAsync(() => DoneAsync(Desk.RestoreAsync(Caller, quote.Id, CancellationToken.None))));
        }
    }

    private Task<bool> MoveAsync(ShelvedQuote quote, int place) => DoneAsync(Desk.MoveAsync(Caller, quote.Id, place, CancellationToken.None));

    private Task<bool> NoteAsync(ShelvedQuote quote, string note) => DoneAsync(Desk.NoteAsync(Caller, quote.Id, note, CancellationToken.None));

    /// <summary>Shows the collection as it is afterwards; false with a message when it was refused.</summary>
    private async Task<bool> DoneAsync(Task<Result<Done>> change)
    {
        var done = await change;
        if (!done.Succeeded)
        {
            Toasts.Trouble(done.Problem.Sentence);
        }

        await LoadAsync();
        return done.Succeeded;
    }

    private async Task CopyLinkAsync()
    {
        await Js.InvokeVoidAsync("navigator.clipboard.writeText", Navigation.Uri);
        Toasts.Done("Copied the link; everybody in the workspace can open it");
    }

    private async Task PrintAsync() => await Js.InvokeVoidAsync("print");

    private async Task ExportAsync(string format) => await Js.SaveAsync(Assets["js/shell.js"], CollectionFile.Of(sheet.Value!, format));
}
