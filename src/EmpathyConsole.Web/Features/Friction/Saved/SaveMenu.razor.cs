using EmpathyConsole.Application.Friction.Boards;
using EmpathyConsole.Application.Friction.Saved;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace EmpathyConsole.Web.Features.Friction;

/// <summary>Gives the question of the page a name, and a place on a board if wanted.</summary>
public sealed partial class SaveMenu
{
    private const string New = "+";

    private IReadOnlyList<BoardLine> boards = [];
    private string name = "";
    private string board = "";
    private string newBoard = "";
    private TileLook look;
    private string? trouble;

    [CascadingParameter]
    public required Caller Caller { get; set; }

    [Parameter, EditorRequired]
    public required FrictionAddress Address { get; set; }

    [Inject]
    public required ISavedQuestionDesk Desk { get; init; }

    [Inject]
    public required IBoardsDesk Boards { get; init; }

    [Inject]
    public required Toasts Toasts { get; init; }

    private bool Moves => Address.Asked.Days is null;

    private bool CanPin => Caller.May(Operation.BoardsEdit) && Address.Tab is not (FrictionTab.Distribution or FrictionTab.Saved);

    private async Task LoadBoardsAsync()
    {
        if (CanPin && await Boards.ListAsync(Caller, CancellationToken.None) is { Succeeded: true, Value: var lines })
        {
            boards = [.. lines.Where(l => !l.BuiltIn)];
        }
    }

    private async Task SaveAsync()
    {
        var slug = CanPin ? board : "";
        if (slug == New)
        {
            var made = await Boards.CreateAsync(Caller, newBoard, null, CancellationToken.None);
            if (made.Problem is { } refused)
            {
                trouble = refused.Sentence;
                return;
            }

            // it is there now, also if the name of the question is refused
            board = slug = made.Value;
            await LoadBoardsAsync();
        }

        var query = Address.Link[(Address.Link.IndexOf('?', StringComparison.Ordinal) + 1)..];
        var saved = await Desk.SaveAsync(Caller, name, query, CancellationToken.None);
        trouble = saved.Problem?.Sentence;
        if (!saved.Succeeded)
        {
            return;
        }

        if (slug.Length > 0 && (await Boards.PinAsync(Caller, slug, new(name.Trim(), query, look), saved.Value, CancellationToken.None)).Problem is { } unpinned)
        {
            trouble = $"Saved, but not pinned: {unpinned.Sentence}";
            return;
        }

        Toasts.Done(
            $"Saved as '{name.Trim()}'. Everybody finds it under Saved{(slug.Length > 0 ? " and on the board" : "")}.",
            undo: slug.Length > 0 ? null : async () => await Desk.DeleteAsync(Caller, saved.Value, CancellationToken.None));
        (name, board, newBoard) = ("", "", "");
    }
}
