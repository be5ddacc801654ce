using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The workspace's saved questions.</summary>
public sealed partial class SavedView : IDisposable
{
    private readonly Loading<IReadOnlyList<SavedQuestionLine>> state;
    private IReadOnlyList<BoardLine> boards = [];
    private long renaming;
    private string name = "";
    private string? trouble;

    public SavedView() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    /// <summary>Names of what can be asked for.</summary>
    [Parameter]
    public IReadOnlyList<Domain.Friction.Metric> Metrics { get; set; } = Domain.Friction.MetricCatalogue.All;

    [Inject]
    public required ISavedQuestionDesk Desk { get; init; }

    [Inject]
    public required IBoardsDesk Boards { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool May => Caller.May(Operation.QuestionsSave);

    public void Dispose() => state.Dispose();

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        boards = Caller.May(Operation.BoardsEdit) && await Boards.ListAsync(Caller, CancellationToken.None) is { Succeeded: true, Value: var lines } ? [.. lines.Where(l => !l.BuiltIn)] : [];
    }

    private string ViewOf(SavedQuestionLine line) =>
        FrictionAddress.OfQuery(line.Address) is { } address
            ? address.Tab is FrictionTab.Overview or FrictionTab.Distribution ? $"{address.Tab}, {Metrics.FirstOrDefault(m => m.Slug == address.Metric)?.Name ?? address.Metric}" : address.Tab.ToString()
            : "can't be read any more";

    // a tile shows a metric; the other views ask more than that
    private bool CanPin(SavedQuestionLine line) =>
        boards.Count > 0 && FrictionAddress.OfQuery(line.Address) is { Tab: FrictionTab.Overview };

    private Task LoadAsync() => state.LoadAsync(c => Desk.ListAsync(Caller, c));

    private async Task RenameAsync(SavedQuestionLine line)
    {
        var done = await Desk.ChangeAsync(Caller, line.Id, name, CancellationToken.None);
        trouble = done.Problem?.Sentence;
        if (done.Succeeded)
        {
            renaming = 0;
            await LoadAsync();
        }
    }

    private async Task PinAsync(SavedQuestionLine line, ChangeEventArgs chosen)
    {
        if (boards.FirstOrDefault(b => string.Equals(b.Slug, chosen.Value?.ToString(), StringComparison.Ordinal)) is not { } board)
        {
            return;
        }

        var pinned = await Boards.PinAsync(Caller, board.Slug, new(line.Name, line.Address, TileLook.Number), line.Id, CancellationToken.None);
        if (pinned.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
        }
        else
        {
            Toasts.Done($"Pinned to '{board.Name}'.", undo: async () =>
            {
                await Boards.RemoveAsync(Caller, pinned.Value, CancellationToken.None);
                await InvokeAsync(LoadAsync);
            });
        }

        await LoadAsync();
    }

    private async Task DeleteAsync(SavedQuestionLine line)
    {
        var done = await Desk.DeleteAsync(Caller, line.Id, CancellationToken.None);
        if (done.Problem is { } problem)
        {
            Toasts.Trouble(problem.Sentence);
        }
        else
        {
            Toasts.Done($"Deleted '{line.Name}'.", undo: async () =>
            {
                await Desk.RestoreAsync(Caller, line.Id, CancellationToken.None);
                await InvokeAsync(LoadAsync);
            });
        }

        await LoadAsync();
    }
}
