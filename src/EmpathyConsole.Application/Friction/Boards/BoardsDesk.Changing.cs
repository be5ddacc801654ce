using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Metrics;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.Friction.Boards;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>Making and changing the workspace's boards.</summary>
internal sealed partial class BoardsDesk
{
    private const int LongestName = 80;
    private const int LongestAddress = 4000;
    private const int MostBoards = 100;
    private const int MostTiles = 24;
    private static readonly Problem TileNotThere = Problem.NotFound("This tile is not there any more. Load the board anew.");

    public async Task<Result<string>> CreateAsync(Caller caller, string name, string? copyOf, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BoardsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await NameProblemAsync(db, 0, name, cancellation) is { } wrong)
        {
            return wrong;
        }

        if (await Kept(db).CountAsync(cancellation) >= MostBoards)
        {
            return Problem.Conflict($"There are {MostBoards} boards. Delete one you no longer need first.");
        }

        var source = copyOf is null ? null : await LaidOutAsync(db, copyOf, cancellation);
        if (copyOf is not null && source is null)
        {
            return Problem.NotFound("The board to copy is not there any more.");
        }

        var taken = (await db.Boards.Select(b => b.Slug).ToListAsync(cancellation)).Concat(BuiltInBoards.All.Select(b => b.Slug)).ToHashSet(StringComparer.Ordinal);
        var board = new Board { Name = name.Trim(), Slug = Free(name, taken), IsBlend = source?.Line.IsBlend ?? false, ByKind = caller.Kind, ById = caller.Id, ByName = caller.Name, At = db.Now };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.Boards.Add(board);
        await db.SaveChangesAsync(cancellation);
        db.BoardTiles.AddRange((source?.Tiles ?? []).Select((t, place) => new BoardTile { BoardId = board.Id, Place = place, Name = t.Name, Address = t.Address, Look = t.Look }));
        Note(db, caller, "create", board, source is null ? "Made" : $"Copied from '{source.Value.Line.Name}'");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return board.Slug;
    }

    public async Task<Result<Done>> RenameAsync(Caller caller, string slug, string name, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BoardsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var found = await OwnAsync(db, slug, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        if (await NameProblemAsync(db, found.Value.Id, name, cancellation) is { } wrong)
        {
            return wrong;
        }

        found.Value.Name = name.Trim();
        Note(db, caller, "change", found.Value, "Renamed");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public Task<Result<Done>> DeleteAsync(Caller caller, string slug, CancellationToken cancellation) => SetDeletedAsync(caller, slug, true, cancellation);

    public Task<Result<Done>> RestoreAsync(Caller caller, string slug, CancellationToken cancellation) => SetDeletedAsync(caller, slug, false, cancellation);

    public async Task<Result<long>> PinAsync(Caller caller, string slug, TilePlan tile, long? savedQuestion, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BoardsEdit) is { } no)
        {
            return no;
        }

        var name = tile.Name.Trim();
        if (name.Length is 0 or > LongestName)
        {
            return Problem.Invalid($"Give the tile a name of 1 to {LongestName} characters.", "name");
        }

        if (await AddressProblemAsync(caller, tile, cancellation) is { } unasked)
        {
            return unasked;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var found = await OwnAsync(db, slug, cancellation);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        if (savedQuestion is { } id && !await db.SavedQuestions.AnyAsync(q => q.Id == id && q.DeletedAt == null, cancellation))
        {
            return Problem.NotFound("This saved question is not there any more.");
        }

        var there = db.BoardTiles.Where(t => t.BoardId == found.Value.Id);
        if (await there.CountAsync(t => t.RemovedAt == null, cancellation) >= MostTiles)
        {
            return Problem.Conflict($"A board takes {MostTiles} tiles. Remove one first, or pin to another board.");
        }

        var last = await there.MaxAsync(t => (int?)t.Place, cancellation) ?? -1;
        var pinned = new BoardTile { BoardId = found.Value.Id, Place = last + 1, SavedQuestionId = savedQuestion, Name = name, Address = tile.Address, Look = TileQuestions.LookOf(tile.Address, tile.Look) };
        db.BoardTiles.Add(pinned);
        Note(db, caller, "pin", found.Value, $"Pinned '{name}'");
        await db.SaveChangesAsync(cancellation);
        return pinned.Id;
    }

    public Task<Result<Done>> ShowAsync(Caller caller, long tile, TileLook look, CancellationToken cancellation) =>
        WithTileAsync(caller, tile, false, (_, it) =>
        {
            it.Look = TileQuestions.LookOf(it.Address, look);
            return Task.FromResult(("change", "Shown otherwise"));
        }, cancellation);

    public Task<Result<Done>> MoveAsync(Caller caller, long tile, int by, CancellationToken cancellation) =>
        WithTileAsync(caller, tile, false, async (db, it) =>
        {
            var tiles = await db.BoardTiles.Where(t => t.BoardId == it.BoardId && t.RemovedAt == null).OrderBy(t => t.Place).ThenBy(t => t.Id).ToListAsync(cancellation);
            var at = tiles.IndexOf(it);
            tiles.RemoveAt(at);
            tiles.Insert(Math.Clamp(at + by, 0, tiles.Count), it);
            for (var place = 0; place < tiles.Count; place++)
            {
                tiles[place].Place = place;
            }

            return ("move", "Moved");
        }, cancellation);

    public Task<Result<Done>> RemoveAsync(Caller caller, long tile, CancellationToken cancellation) =>
        WithTileAsync(caller, tile, false, (db, it) =>
        {
            it.RemovedAt = db.Now;
            return Task.FromResult(("remove", "Removed"));
        }, cancellation);

    public Task<Result<Done>> PutBackAsync(Caller caller, long tile, CancellationToken cancellation) =>
        WithTileAsync(caller, tile, true, (_, it) =>
        {
            it.RemovedAt = null;
            return Task.FromResult(("restore", "Brought back"));
        }, cancellation);

    private async Task<Result<Done>> WithTileAsync(Caller caller, long id, bool removed, Func<ConsoleDb, BoardTile, Task<(string Verb, string Said)>> change, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BoardsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.BoardTiles.SingleOrDefaultAsync(t => t.Id == id && (t.RemovedAt != null) == removed, cancellation) is not { } tile
            || await Kept(db).SingleOrDefaultAsync(b => b.Id == tile.BoardId, cancellation) is not { } board)
        {
            return TileNotThere;
        }

        var (verb, said) = await change(db, tile);
        Note(db, caller, verb, board, $"{said}: the tile '{tile.Name}'");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private async Task<Result<Done>> SetDeletedAsync(Caller caller, string slug, bool deleted, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.BoardsEdit) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.Boards.SingleOrDefaultAsync(b => b.Slug == slug && (b.DeletedAt != null) == !deleted, cancellation) is not { } board)
        {
            return BuiltInBoards.Find(slug) is null ? Problem.NotFound("This board is not there any more.") : NotYours;
        }

        // its name may have been given to another meanwhile
        if (!deleted && await NameProblemAsync(db, board.Id, board.Name, cancellation) is { } taken)
        {
            return taken;
        }

        board.DeletedAt = deleted ? db.Now : null;
        Note(db, caller, deleted ? "delete" : "restore", board, deleted ? "Deleted" : "Brought back");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private async Task<Problem?> AddressProblemAsync(Caller caller, TilePlan tile, CancellationToken cancellation)
    {
        if (tile.Address.Length > LongestAddress)
        {
            return Problem.Invalid("This question is too long to be pinned. Take some filters away.", "address");
        }

        if (TileViews.Are(tile.Address))
        {
            return ways.Check(tile.Address);
        }

        var asking = TileQuestions.Of(tile.Address, tile.Look);
        return asking.Problem ?? (await new MetricBook(databases).FindAsync(caller.Workspace, asking.Value.Question.Metric, [], cancellation) is null
            ? Problem.Invalid($"There is no metric '{asking.Value.Question.Metric}'. Choose one in the explorer first.", "metric")
            : null);
    }

    private static Problem NotYours => Problem.Conflict("Built-in boards stay as they are. Make a copy and change that.");

    private static async Task<Result<Board>> OwnAsync(ConsoleDb db, string slug, CancellationToken cancellation) =>
        BuiltInBoards.Find(slug) is not null ? NotYours
        : await Kept(db).SingleOrDefaultAsync(b => b.Slug == slug, cancellation) is { } board ? board
        : Problem.NotFound("This board is not there any more.");

    private static async Task<Problem?> NameProblemAsync(ConsoleDb db, long id, string name, CancellationToken cancellation)
    {
        var clean = name.Trim();
        return clean.Length is 0 or > LongestName ? Problem.Invalid($"Give the board a name of 1 to {LongestName} characters.", "name")
            : BuiltInBoards.All.Any(b => string.Equals(b.Name, clean, StringComparison.OrdinalIgnoreCase)) || await Kept(db).AnyAsync(b => b.Id != id && b.Name == clean, cancellation)
                ? Problem.Invalid($"There is a board '{clean}' already. Choose another name.", "name")
            : null;
    }

    private static void Note(ConsoleDb db, Caller caller, string verb, Board board, string said) =>
        db.Note(caller, Room.Friction, verb, "board", board.Id, $"{said}, on the board '{board.Name}'", Link(board));
}
