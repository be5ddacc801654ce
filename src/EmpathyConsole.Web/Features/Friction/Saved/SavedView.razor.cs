using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>The workspace's saved questions.</summary>
public sealed partial class SavedView : IDisposable
{
    private readonly Loading<IReadOnlyList<SavedQuestionLine>> state;
    private long renaming;
    private string name = "";
    private string? trouble;

    public SavedView() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required ISavedQuestionDesk Desk { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool May => Caller.May(Operation.QuestionsSave);

    public void Dispose() => state.Dispose();

    protected override Task OnInitializedAsync() => LoadAsync();

    private static string ViewOf(SavedQuestionLine line) =>
        FrictionAddress.Read(new("http://localhost/friction?" + line.Address)) is { Succeeded: true, Value: var address }
            ? address.Tab is FrictionTab.Overview or FrictionTab.Distribution ? $"{address.Tab}, {Domain.Friction.MetricCatalogue.Find(address.Metric)?.Name ?? address.Metric}" : address.Tab.ToString()
            : "can't be read any more";

    private Task LoadAsync() => state.LoadAsync(c => Desk.ListAsync(Caller, c));

    private async Task ChangeAsync(SavedQuestionLine line, string now, bool pinned)
    {
        var done = await Desk.ChangeAsync(Caller, line.Id, now, pinned, CancellationToken.None);
        trouble = done.Problem?.Sentence;
        if (!done.Succeeded)
        {
            if (renaming == 0)
            {
                Toasts.Trouble(done.Problem.Sentence);
            }

            return;
        }

        renaming = 0;
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
