using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Searching;

internal sealed class SavedSearchDesk(IDbContextFactory<ConsoleDb> databases, VoiceFinder finder) : ISavedSearchDesk
{
    private const int LongestName = 80;
    private const int MostSearches = 100;
    private static readonly Problem NotThere = Problem.NotFound("This saved search is not there any more, or it is somebody else's.");

    public async Task<Result<IReadOnlyList<SavedSearchLine>>> ListAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var searches = await Seen(db, caller).AsNoTracking().OrderBy(s => s.Name).ThenBy(s => s.Id).Take(MostSearches).ToListAsync(cancellation);
        var looks = await db.SavedSearchLooks.Where(l => l.ByKind == caller.Kind && l.ById == caller.Id).ToDictionaryAsync(l => l.SearchId, l => l.LastVerbatim, cancellation);
        var newest = await NewestAsync(db, cancellation);
        var lines = new List<SavedSearchLine>();
        foreach (var search in searches)
        {
            var fresh = looks.TryGetValue(search.Id, out var last) && last < newest ? await NewAsync(db, search, last, cancellation) : 0;
            lines.Add(new(search.Id, search.Name, search.Address, search.Shared, IsMine(search, caller), search.ByName, fresh));
        }

        return lines;
    }

    public async Task<Result<long>> SaveAsync(Caller caller, string name, VoiceSearch search, bool forAll, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        if (search == new VoiceSearch { Order = search.Order })
        {
            return Problem.Invalid("There is nothing to save yet: look for words or choose a filter first.", "search");
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await NameProblemAsync(db, caller, 0, name, cancellation) is { } wrong)
        {
            return wrong;
        }

        if (await Seen(db, caller).CountAsync(cancellation) >= MostSearches)
        {
            return Problem.Conflict($"There are {MostSearches} saved searches. Delete one you no longer need first.");
        }

        var saved = new SavedSearch { Name = name.Trim(), Address = VoiceSearchText.Address(search), Shared = forAll, ByKind = caller.Kind, ById = caller.Id, ByName = caller.Name, At = db.Now };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        db.SavedSearches.Add(saved);
        await db.SaveChangesAsync(cancellation);
        await LookAsync(db, caller, saved.Id, cancellation);
        Note(db, caller, "save", saved, forAll ? "Saved and shared" : "Saved");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return saved.Id;
    }

    public async Task<Result<Done>> ChangeAsync(Caller caller, long id, string name, bool forAll, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MineAsync(db, caller, id, deleted: false, cancellation) is not { } saved)
        {
            return NotThere;
        }

        if (await NameProblemAsync(db, caller, id, name, cancellation) is { } wrong)
        {
            return wrong;
        }

        (saved.Name, saved.Shared) = (name.Trim(), forAll);
        Note(db, caller, "change", saved, "Changed");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public Task<Result<Done>> DeleteAsync(Caller caller, long id, CancellationToken cancellation) => SetDeletedAsync(caller, id, true, cancellation);

    public Task<Result<Done>> RestoreAsync(Caller caller, long id, CancellationToken cancellation) => SetDeletedAsync(caller, id, false, cancellation);

    public async Task<Result<Done>> LookedAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (!await Seen(db, caller).AnyAsync(s => s.Id == id, cancellation))
        {
            return NotThere;
        }

        // what somebody has seen is nobody's business: it leaves no line in the record
        await LookAsync(db, caller, id, cancellation);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // two windows of one person looked at the same moment: one of them wrote it down
        }

        return Done.It;
    }

    private static IQueryable<SavedSearch> Seen(ConsoleDb db, Caller caller) =>
        db.SavedSearches.Where(s => s.DeletedAt == null && (s.Shared || (s.ByKind == caller.Kind && s.ById == caller.Id)));

    private static bool IsMine(SavedSearch search, Caller caller) => search.ByKind == caller.Kind && search.ById == caller.Id;

    private static Task<SavedSearch?> MineAsync(ConsoleDb db, Caller caller, long id, bool deleted, CancellationToken cancellation) =>
        db.SavedSearches.SingleOrDefaultAsync(s => s.Id == id && s.ByKind == caller.Kind && s.ById == caller.Id && (s.DeletedAt != null) == deleted, cancellation);

    private static async Task<Problem?> NameProblemAsync(ConsoleDb db, Caller caller, long id, string name, CancellationToken cancellation)
    {
        var clean = name.Trim();
        return clean.Length is 0 or > LongestName ? Problem.Invalid($"Give the search a name of 1 to {LongestName} characters.", "name")
            : await Seen(db, caller).AnyAsync(s => s.Id != id && s.Name == clean, cancellation) ? Problem.Invalid($"There is a saved search '{clean}' already. Choose another name.", "name")
            : null;
    }

    private static async Task<long> NewestAsync(ConsoleDb db, CancellationToken cancellation) => await db.Verbatims.MaxAsync(v => (long?)v.Id, cancellation) ?? 0;

    private static async Task LookAsync(ConsoleDb db, Caller caller, long id, CancellationToken cancellation)
    {
        var look = await db.SavedSearchLooks.SingleOrDefaultAsync(l => l.SearchId == id && l.ByKind == caller.Kind && l.ById == caller.Id, cancellation)
            ?? db.SavedSearchLooks.Add(new() { SearchId = id, ByKind = caller.Kind, ById = caller.Id }).Entity;
        (look.LastVerbatim, look.At) = (await NewestAsync(db, cancellation), db.Now);
    }

    // words typed into a search may be a customer's, so the line names the search and does not repeat them
    private static void Note(ConsoleDb db, Caller caller, string verb, SavedSearch saved, string said) =>
        db.Note(caller, Room.Voices, verb, "saved-search", saved.Id, $"{said} the search '{saved.Name}'", "/voices/all");

    private async Task<int> NewAsync(ConsoleDb db, SavedSearch saved, long last, CancellationToken cancellation) =>
        VoiceSearchText.FromAddress(saved.Address) is { Succeeded: true } search
            ? await finder.CountSinceAsync(db, await VoiceFinder.ReadAsync(db, search.Value, cancellation), last, cancellation)
            : 0;

    private async Task<Result<Done>> SetDeletedAsync(Caller caller, long id, bool deleted, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MineAsync(db, caller, id, !deleted, cancellation) is not { } saved)
        {
            return NotThere;
        }

        saved.DeletedAt = deleted ? db.Now : null;
        Note(db, caller, deleted ? "delete" : "restore", saved, deleted ? "Deleted" : "Brought back");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
