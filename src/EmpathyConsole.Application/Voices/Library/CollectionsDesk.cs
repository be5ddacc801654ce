using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Journeys.Plans;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Collections themselves; their quotes are in a part of their own.</summary>
internal sealed partial class CollectionsDesk(IDbContextFactory<ConsoleDb> databases) : ICollectionsDesk
{
    private const int LongestName = 80;
    private const int LongestAbout = 300;
    private static readonly Problem NotThere = Problem.NotFound("This collection is not there. Open the list of collections and choose again.");

    public async Task<Result<IReadOnlyList<CollectionLine>>> ListAsync(Caller caller, bool archived, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return Results.Of<IReadOnlyList<CollectionLine>>(await db.QuoteCollections.AsNoTracking().Where(c => c.Archived == archived)
            .OrderByDescending(c => c.ChangedAt).ThenByDescending(c => c.Id)
            .Select(c => new CollectionLine(c.Id, c.Name, c.About, db.CollectedQuotes.Count(q => q.CollectionId == c.Id && q.RemovedAt == null), c.Archived, c.ChangedAt, c.ChangedByName))
            .ToListAsync(cancellation));
    }

    public async Task<Result<CollectionSheet>> GetAsync(Caller caller, long id, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.QuoteCollections.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation) is { } collection
            ? await SheetAsync(db, collection, cancellation)
            : NotThere;
    }

    public async Task<Result<long>> CreateAsync(Caller caller, CollectionDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CheckAsync(db, 0, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        var collection = new QuoteCollection { Name = draft.Name.Trim(), About = draft.About.Trim(), ByName = caller.Name, CreatedAt = db.Now, Revision = 1 };
        Touch(db, caller, collection);
        db.QuoteCollections.Add(collection);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.SaveChangesAsync(cancellation);
        Note(db, caller, "create", collection, $"Started the collection '{collection.Name}'");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return collection.Id;
    }

    public async Task<Result<CollectionSheet>> ChangeAsync(Caller caller, long id, int revision, CollectionDraft draft, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await CheckAsync(db, id, draft, cancellation) is { } wrong)
        {
            return wrong;
        }

        if (await db.QuoteCollections.SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } collection)
        {
            return NotThere;
        }

        if (collection.Revision != revision)
        {
            return ChangedMeanwhile(collection);
        }

        (collection.Name, collection.About) = (draft.Name.Trim(), draft.About.Trim());
        collection.Revision++;
        Touch(db, caller, collection);
        Note(db, caller, "change", collection, $"Changed the name or purpose of the collection '{collection.Name}'");
        return await SaveAsync(db, collection, cancellation) is { } problem ? problem : await SheetAsync(db, collection, cancellation);
    }

    public async Task<Result<Done>> ArchiveAsync(Caller caller, long id, bool archived, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.QuoteCollections.SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } collection)
        {
            return NotThere;
        }

        collection.Archived = archived;
        collection.Revision++;
        Touch(db, caller, collection);
        Note(db, caller, archived ? "archive" : "restore", collection, $"{(archived ? "Archived" : "Brought back")} the collection '{collection.Name}'");
        return await SaveAsync(db, collection, cancellation) is { } problem ? problem : Done.It;
    }

    private static string LinkTo(long collection) => string.Create(CultureInfo.InvariantCulture, $"/voices/collections/{collection}");

    private static void Note(ConsoleDb db, Caller caller, string verb, QuoteCollection collection, string summary) =>
        db.Note(caller, Room.Voices, verb, "collection", collection.Id, summary, LinkTo(collection.Id));

    private static void Touch(ConsoleDb db, Caller caller, QuoteCollection collection) => (collection.ChangedAt, collection.ChangedByName) = (db.Now, caller.Name);

    private static Problem ChangedMeanwhile(QuoteCollection collection) =>
        Problem.Conflict($"'{collection.Name}' was changed by {(collection.ChangedByName.Length > 0 ? collection.ChangedByName : "somebody else")} a moment ago. Copy what you wrote, load the page again, then save.");

    private static async Task<Problem?> SaveAsync(ConsoleDb db, QuoteCollection collection, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return ChangedMeanwhile(collection);
        }
    }

    private static async Task<Problem?> CheckAsync(ConsoleDb db, long id, CollectionDraft draft, CancellationToken cancellation)
    {
        var name = draft.Name.Trim();
        return name.Length is 0 or > LongestName ? Problem.Invalid($"Give the collection a name of 1 to {LongestName} characters.", "name")
            : draft.About.Trim().Length > LongestAbout ? Problem.Invalid($"What it is for is longer than {LongestAbout} characters. Shorten it.", "about")
            : await db.QuoteCollections.AnyAsync(c => c.Id != id && c.Name == name, cancellation) ? Problem.Invalid($"There is a collection '{name}' already. Choose another name, or collect into that one.", "name")
            : null;
    }

    private static async Task<CollectionSheet> SheetAsync(ConsoleDb db, QuoteCollection collection, CancellationToken cancellation)
    {
        var quotes = await CollectionReading.QuotesAsync(db, [collection.Id], cancellation);
        return new(
            collection.Id, collection.Revision, collection.Name, collection.About, collection.Archived, collection.ByName, collection.CreatedAt, collection.ChangedAt, collection.ChangedByName,
            [.. quotes.Select(q => q.Shelved)], await UsesAsync(db, collection.Id, cancellation));
    }

    private static async Task<IReadOnlyList<CollectionUse>> UsesAsync(ConsoleDb db, long collection, CancellationToken cancellation)
    {
        // briefs keep their collections in one column, maps in their document; there are few of both, so they are looked through here
        var briefs = await db.Briefs.AsNoTracking().OrderBy(b => b.Id).Select(b => new { b.Id, b.Name, b.CollectionIds }).ToListAsync(cancellation);
        var maps = await db.JourneyMaps.AsNoTracking().Where(m => m.Side == MapSide.AsIs).OrderBy(m => m.JourneyId).Select(m => new { m.JourneyId, m.Journey!.Name, m.Document }).ToListAsync(cancellation);
        return
        [
            .. briefs.Where(b => b.CollectionIds.Contains(collection)).Select(b => new CollectionUse("Brief", b.Name.Length == 0 ? "a brief without a name" : b.Name, string.Create(CultureInfo.InvariantCulture, $"/concepts/briefs/{b.Id}"))),
            .. maps.SelectMany(m => PlanJson.Read(m.Document).Stages.Where(s => new[] { s.Intent, s.Fear, s.Effort }.Any(p => p.Quotes.Any(q => q.Collection == collection)))
                .Select(s => new CollectionUse("Journey", $"{m.Name}, {s.Name}", string.Create(CultureInfo.InvariantCulture, $"/journeys/{m.JourneyId}?stage={s.Key}")))),
        ];
    }
}
