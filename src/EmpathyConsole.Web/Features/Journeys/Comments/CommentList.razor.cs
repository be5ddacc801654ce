using EmpathyConsole.Application.Journeys.Comments;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace EmpathyConsole.Web.Features.Journeys.Comments;

/// <summary>Threads of one place or of a whole map, kept up to date while others write.</summary>
public sealed partial class CommentList
{
    private readonly Loading<MapComments> state;
    private (long Id, MapSide Side, string? Place)? loaded;
    private IDisposable? watching;
    private bool gone;

    public CommentList() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [Parameter, EditorRequired]
    public long JourneyId { get; set; }

    [Parameter]
    public MapSide Side { get; set; } = MapSide.AsIs;

    /// <summary>A place by MapPlace, "" for the whole map, null for everything that is said.</summary>
    [Parameter]
    public string? Place { get; set; }

    /// <summary>The thread to point at; 0 for none.</summary>
    [Parameter]
    public long Thread { get; set; }

    /// <summary>The keys go into the box as soon as it is there.</summary>
    [Parameter]
    public bool Focused { get; set; }

    /// <summary>Somebody said, changed or settled something: how many threads are open now, and where.</summary>
    [Parameter]
    public EventCallback<CommentCounts> OnChanged { get; set; }

    /// <summary>What is shown came: the place in words.</summary>
    [Parameter]
    public EventCallback<MapComments> OnLoaded { get; set; }

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Inject]
    public required ICommentsDesk Desk { get; init; }

    [Inject]
    public required CommentWatch Watch { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    [Inject]
    public required DialogService Dialogs { get; init; }

    private bool CanSay => Caller.May(Operation.JourneysComment);

    public void Dispose()
    {
        gone = true;
        watching?.Dispose();
        state.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == (JourneyId, Side, Place))
        {
            return;
        }

        loaded = (JourneyId, Side, Place);
        watching?.Dispose();
        watching = Watch.Watch(Caller.Workspace, JourneyId, Side, () => _ = InvokeAsync(AgainAsync));
        await LoadAsync();
    }

    private static string Where(MapComments said) => said.Where is "" or "The whole map" ? "the whole map" : char.ToLowerInvariant(said.Where[0]) + said.Where[1..];

    private string MapLink(CommentThread thread) => FormattableString.Invariant($"/journeys/{JourneyId}?{(Side == MapSide.ToBe ? "side=to-be&" : "")}stage={thread.Stage}");

    private async Task LoadAsync()
    {
        var (id, side, place) = (JourneyId, Side, Place);
        await state.LoadAsync(c => Desk.ListAsync(Caller, id, side, place, c));
        if (!gone && state.Value is { } said)
        {
            await OnLoaded.InvokeAsync(said);
        }
    }

    private async Task AgainAsync()
    {
        if (gone)
        {
            return;
        }

        await LoadAsync();
        if (OnChanged.HasDelegate && (await Desk.CountsAsync(Caller, JourneyId, Side, CancellationToken.None)) is { Succeeded: true, Value: var counts })
        {
            await OnChanged.InvokeAsync(counts);
        }
    }

    // what is done tells every open list of this map, this one too
    private async Task<Problem?> AddAsync(string text) => (await Desk.AddAsync(Caller, new(JourneyId, Side, Place ?? "", text), CancellationToken.None)).Problem;

    private async Task<Problem?> AnswerAsync(long thread, string text) => (await Desk.AnswerAsync(Caller, thread, text, CancellationToken.None)).Problem;

    private async Task<Problem?> EditAsync(long id, string text) => (await Desk.EditAsync(Caller, id, text, CancellationToken.None)).Problem;

    private async Task RemoveAsync(long id)
    {
        if (await Dialogs.AskAsync("Remove your comment?", "Your words go for good. Its place stays, so that answers still make sense.", "Remove")
            && (await Desk.RemoveAsync(Caller, id, CancellationToken.None)).Problem is { } wrong)
        {
            Toasts.Trouble(wrong.Sentence);
        }
    }

    private async Task SettleAsync(CommentThread thread)
    {
        var settled = thread.Open ? await Desk.ResolveAsync(Caller, thread.Id, CancellationToken.None) : await Desk.ReopenAsync(Caller, thread.Id, CancellationToken.None);
        if (settled.Problem is { } wrong)
        {
            Toasts.Trouble(wrong.Sentence);
        }
        else if (thread.Open)
        {
            Toasts.Done("Settled", async () => await Desk.ReopenAsync(Caller, thread.Id, CancellationToken.None));
        }
    }
}
