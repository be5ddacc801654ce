using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Saved;

/// <inheritdoc cref="ISavedQuestionDesk" />
internal sealed class SavedQuestionDesk(IDbContextFactory<ConsoleDb> databases) : ISavedQuestionDesk
{
    private const int LongestName = 80;
    private const int LongestAddress = 4000;
    private const int MostQuestions = 300;
    private static readonly Problem NotThere = Problem.NotFound("This saved question is not there any more.");

    public async Task<Result<IReadOnlyList<SavedQuestionLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var tiles = await (
            from tile in db.BoardTiles
            join board in db.Boards on tile.BoardId equals board.Id
            where tile.SavedQuestionId != null && tile.RemovedAt == null && board.DeletedAt == null
            orderby board.Name
            select new { Question = tile.SavedQuestionId!.Value, board.Name }).ToListAsync(cancellation);
        var boards = tiles.ToLookup(t => t.Question, t => t.Name);
        var saved = await Kept(db).OrderBy(s => s.Name).ThenBy(s => s.Id).AsNoTracking().ToListAsync(cancellation);
        return Results.Of<IReadOnlyList<SavedQuestionLine>>(
            [.. saved.Select(s => new SavedQuestionLine(s.Id, s.Name, s.Address, [.. boards[s.Id].Distinct(StringComparer.Ordinal)], s.ByName, s.At)).OrderBy(l => l.Boards.Count == 0)]);
    }

    public async Task<Result<long>> SaveAsync(Caller caller, string name, string address, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.QuestionsSave) is { } no)
        {
            return no;
        }

        if (address.Length is 0 or > LongestAddress)
        {
            return Problem.Invalid(address.Length == 0 ? "There is no question to save." : "This question is too long to be saved. Take some filters away.", "address");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await NameProblemAsync(db, 0, name, cancellation) is { } wrong)
        {
            return wrong;
        }

        if (await Kept(db).CountAsync(cancellation) >= MostQuestions)
        {
            return Problem.Conflict($"There are {MostQuestions} saved questions. Delete one you no longer need first.");
        }

        var saved = new SavedQuestion { Name = name.Trim(), Address = address, ByKind = caller.Kind, ById = caller.Id, ByName = caller.Name, At = db.Now };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.SavedQuestions.Add(saved);
        await db.SaveChangesAsync(cancellation);
        Note(db, caller, "save", saved, "Saved");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return saved.Id;
    }

    public async Task<Result<Done>> ChangeAsync(Caller caller, long id, string name, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.QuestionsSave) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await Kept(db).SingleOrDefaultAsync(s => s.Id == id, cancellation) is not { } saved)
        {
            return NotThere;
        }

        if (await NameProblemAsync(db, id, name, cancellation) is { } wrong)
        {
            return wrong;
        }

        saved.Name = name.Trim();
        Note(db, caller, "change", saved, "Renamed");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public Task<Result<Done>> DeleteAsync(Caller caller, long id, CancellationToken cancellation) => SetDeletedAsync(caller, id, true, cancellation);

    public Task<Result<Done>> RestoreAsync(Caller caller, long id, CancellationToken cancellation) => SetDeletedAsync(caller, id, false, cancellation);

    private static IQueryable<SavedQuestion> Kept(ConsoleDb db) => db.SavedQuestions.Where(s => s.DeletedAt == null);

    private static async Task<Problem?> NameProblemAsync(ConsoleDb db, long id, string name, CancellationToken cancellation)
    {
        var clean = name.Trim();
        return clean.Length is 0 or > LongestName ? Problem.Invalid($"Give the question a name of 1 to {LongestName} characters.", "name")
            : await Kept(db).AnyAsync(s => s.Id != id && s.Name == clean, cancellation) ? Problem.Invalid($"There is a saved question '{clean}' already. Choose another name.", "name")
            : null;
    }

    private static void Note(ConsoleDb db, Caller caller, string verb, SavedQuestion saved, string said) =>
        db.Note(caller, Room.Friction, verb, "saved-question", saved.Id, $"{said}: the question '{saved.Name}'", "/friction?view=saved");

    private async Task<Result<Done>> SetDeletedAsync(Caller caller, long id, bool deleted, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.QuestionsSave) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.SavedQuestions.SingleOrDefaultAsync(s => s.Id == id && (s.DeletedAt != null) == !deleted, cancellation) is not { } saved)
        {
            return NotThere;
        }

        // its name may have been given to another meanwhile
        if (!deleted && await NameProblemAsync(db, id, saved.Name, cancellation) is { } taken)
        {
            return taken;
        }

        saved.DeletedAt = deleted ? db.Now : null;
        Note(db, caller, deleted ? "delete" : "restore", saved, deleted ? "Deleted" : "Brought back");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
