using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Parts;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>All boards: the workspace's own and those the console brings along.</summary>
public sealed partial class BoardsPage : IDisposable
{
    private readonly Loading<IReadOnlyList<BoardLine>> state;
    private string name = "";
    private string copyOf = "";
    private string? trouble;

    public BoardsPage() => state = new(() => _ = InvokeAsync(StateHasChanged));

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [CascadingParameter]
    public required WorkspaceClock Clock { get; set; }

    [Inject]
    public required IBoardsDesk Desk { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    private bool May => Caller.May(Operation.BoardsEdit);

    public void Dispose() => state.Dispose();

    protected override Task OnInitializedAsync() => state.LoadAsync(c => Desk.ListAsync(Caller, c));

    private async Task CreateAsync()
    {
        var made = await Desk.CreateAsync(Caller, name, copyOf.Length == 0 ? null : copyOf, CancellationToken.None);
        trouble = made.Problem?.Sentence;
        if (made.Succeeded)
        {
            Navigation.NavigateTo("/friction/boards/" + made.Value);
        }
    }
}
