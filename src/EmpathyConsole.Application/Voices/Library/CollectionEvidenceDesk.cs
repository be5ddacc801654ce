using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Hands collections to other rooms.</summary>
internal sealed class CollectionEvidenceDesk(IDbContextFactory<ConsoleDb> databases) : ICollectionEvidence
{
    public async Task<IReadOnlyList<CollectionEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is not null || ids is { Count: 0 })
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var collections = await db.QuoteCollections.AsNoTracking().Where(c => ids == null ? !c.Archived : ids.Contains(c.Id))
            .OrderBy(c => c.Name).ThenBy(c => c.Id).Select(c => new { c.Id, c.Name }).ToListAsync(cancellation);
        var quotes = (await CollectionReading.QuotesAsync(db, [.. collections.Select(c => c.Id)], cancellation)).Where(q => q.Shelved.Quote is not null).ToLookup(q => q.Collection);
        return [.. collections.Select(c => new CollectionEvidence(c.Id, c.Name, [.. quotes[c.Id].Select(q => new EvidenceQuote(
            q.Shelved.Id, new(q.Shelved.Quote!, q.Shelved.Source, q.Shelved.Time, q.Shelved.Channel, q.Shelved.Segment), q.Shelved.Theme, q.Kind))]))];
    }
}
