using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>Questions side by side. The built-in boards can be copied; those of the workspace belong to everybody who may change boards.</summary>
public interface IBoardsDesk
{
    /// <summary>The workspace's boards by name, then the built-in ones.</summary>
    Task<Result<IReadOnlyList<BoardLine>>> ListAsync(Caller caller, CancellationToken cancellation);

    /// <summary>Answers all tiles of a board in one walk over the signals, corrected together. A tile that can't be answered says why; the others stand.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="slug">Which board; one that is not there is not found.</param>
    /// <param name="cut">What a blend is cut by; other boards don't look at it.</param>
    /// <param name="cancellation">Ends it.</param>
    Task<Result<BoardAnswer>> AskAsync(Caller caller, string slug, BoardCut cut, CancellationToken cancellation);

    /// <summary>Makes a board, empty or with the tiles of another.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="name">1 to 80 characters, not taken.</param>
    /// <param name="copyOf">Slug of the board to copy, or null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The new board's slug.</returns>
    Task<Result<string>> CreateAsync(Caller caller, string name, string? copyOf, CancellationToken cancellation);

    /// <summary>Gives a board another name; its links stay.</summary>
    Task<Result<Done>> RenameAsync(Caller caller, string slug, string name, CancellationToken cancellation);

    /// <summary>Deletes a board; it can be brought back.</summary>
    Task<Result<Done>> DeleteAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Brings it back.</summary>
    Task<Result<Done>> RestoreAsync(Caller caller, string slug, CancellationToken cancellation);

    /// <summary>Puts a question at the end of a board.</summary>
    /// <param name="caller">Who.</param>
    /// <param name="slug">Which board.</param>
    /// <param name="tile">The question, how it is called and shown.</param>
    /// <param name="savedQuestion">The saved question it is to follow, or null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The tile's id.</returns>
    Task<Result<long>> PinAsync(Caller caller, string slug, TilePlan tile, long? savedQuestion, CancellationToken cancellation);

    /// <summary>Shows a tile in another way.</summary>
    Task<Result<Done>> ShowAsync(Caller caller, long tile, TileLook look, CancellationToken cancellation);

    /// <summary>Moves a tile by so many places; beyond an end it stays at that end.</summary>
    Task<Result<Done>> MoveAsync(Caller caller, long tile, int by, CancellationToken cancellation);

    /// <summary>Takes a tile off its board; it can be brought back to its place.</summary>
    Task<Result<Done>> RemoveAsync(Caller caller, long tile, CancellationToken cancellation);

    /// <summary>Brings a tile back.</summary>
    Task<Result<Done>> PutBackAsync(Caller caller, long tile, CancellationToken cancellation);
}
