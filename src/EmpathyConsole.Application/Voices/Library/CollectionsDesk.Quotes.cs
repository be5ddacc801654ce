using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>The quotes of a collection: collect, note, move, take out, put back.</summary>
internal sealed partial class CollectionsDesk
{
    private const int LongestNote = 300;
    private const int MostQuotes = 1_000;
    private static readonly Problem NoQuote = Problem.NotFound("This quote is not in the collection any more. Load the page again.");

    public async Task<Result<long>> CollectAsync(Caller caller, long id, NewQuote quote, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        if (NoteProblem(quote.Note) is { } wrong)
        {
            return wrong;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await db.QuoteCollections.SingleOrDefaultAsync(c => c.Id == id, cancellation) is not { } collection)
        {
            return NotThere;
        }

        if (await db.Verbatims.AsNoTracking().Where(v => v.Id == quote.Verbatim).Select(v => v.Text).SingleOrDefaultAsync(cancellation) is not { } text)
        {
            return Problem.NotFound("This voice was removed: the import it came with was taken back.");
        }

        var length = quote.Length == 0 ? text.Length : quote.Length;
        if (Quote.Cut(quote.Verbatim, text, quote.Start, length) is not { } cut || string.IsNullOrWhiteSpace(cut.Text))
        {
            return Problem.Invalid($"These words do not stand in the voice: it has {text.Length} characters. Select them again.", "start");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var there = db.CollectedQuotes.Where(q => q.CollectionId == id && q.RemovedAt == null);
        if (await there.FirstOrDefaultAsync(q => q.VerbatimId == quote.Verbatim && q.Start == quote.Start && q.Length == length, cancellation) is { } same)
        {
            return same.Id;
        }

        if (await there.CountAsync(cancellation) >= MostQuotes)
        {
            return Problem.Conflict($"A collection holds up to {MostQuotes:N0} quotes, and '{collection.Name}' is full. Start another one.");
        }

        var place = await db.CollectedQuotes.Where(q => q.CollectionId == id).MaxAsync(q => (int?)q.Place, cancellation) + 1 ?? 0;
        var collected = new CollectedQuote
        {
            CollectionId = id,
            VerbatimId = quote.Verbatim,
            Start = quote.Start,
            Length = length,
            Note = quote.Note.Trim(),
            Place = place,
            ByName = caller.Name,
            At = db.Now,
        };
        db.CollectedQuotes.Add(collected);
        Touch(db, caller, collection);
        Note(db, caller, "collect", collection, $"Collected a quote into '{collection.Name}'");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return collected.Id;
    }

    public async Task<Result<Done>> NoteAsync(Caller caller, long quoteId, string note, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        return NoteProblem(note) is { } wrong ? wrong : await EditAsync(caller, quoteId, "note", "Changed a note in", (_, q) => q.Note = note.Trim(), removed: false, cancellation);
    }

    public Task<Result<Done>> RemoveAsync(Caller caller, long quoteId, CancellationToken cancellation) =>
        EditAsync(caller, quoteId, "remove", "Took a quote out of", (db, q) => q.RemovedAt = db.Now, removed: false, cancellation);

    public Task<Result<Done>> RestoreAsync(Caller caller, long quoteId, CancellationToken cancellation) =>
        EditAsync(caller, quoteId, "restore", "Put a quote back into", (_, q) => q.RemovedAt = null, removed: true, cancellation);

    public async Task<Result<Done>> MoveAsync(Caller caller, long quoteId, int place, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await FindAsync(db, quoteId, removed: false, cancellation) is not ({ } quote, { } collection))
        {
            return NoQuote;
        }

        var all = await db.CollectedQuotes.Where(q => q.CollectionId == collection.Id && q.RemovedAt == null).OrderBy(q => q.Place).ThenBy(q => q.Id).ToListAsync(cancellation);
        all.Remove(quote);
        all.Insert(Math.Clamp(place, 0, all.Count), quote);
        foreach (var (at, one) in all.Index())
        {
            one.Place = at;
        }

        Touch(db, caller, collection);
        Note(db, caller, "move", collection, $"Put the quotes of '{collection.Name}' in another order");
        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return Done.It;
    }

    private static Problem? NoteProblem(string note) =>
        note.Trim().Length > LongestNote ? Problem.Invalid($"The note is longer than {LongestNote} characters. Shorten it.", "note") : null;

    private static async Task<(CollectedQuote? Quote, QuoteCollection? Collection)> FindAsync(ConsoleDb db, long quoteId, bool removed, CancellationToken cancellation)
    {
        var quote = await db.CollectedQuotes.SingleOrDefaultAsync(q => q.Id == quoteId && (q.RemovedAt != null) == removed, cancellation);
        return (quote, quote is null ? null : await db.QuoteCollections.SingleOrDefaultAsync(c => c.Id == quote.CollectionId, cancellation));
    }

    private async Task<Result<Done>> EditAsync(Caller caller, long quoteId, string verb, string said, Action<ConsoleDb, CollectedQuote> edit, bool removed, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesCollect) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await FindAsync(db, quoteId, removed, cancellation) is not ({ } quote, { } collection))
        {
            return NoQuote;
        }

        edit(db, quote);
        Touch(db, caller, collection);
        Note(db, caller, verb, collection, $"{said} '{collection.Name}'");
        return await SaveAsync(db, collection, cancellation) is { } problem ? problem : Done.It;
    }
}
