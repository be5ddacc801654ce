using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Collections and learnings to jump to.</summary>
internal sealed class CollectionGoTo(IDbContextFactory<ConsoleDb> databases) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is not null)
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var part = LikePattern.Holding(text.Trim());
        var collections = await db.QuoteCollections.Where(c => EF.Functions.Like(c.Name, part, LikePattern.Escape)).OrderBy(c => c.Archived).ThenByDescending(c => c.ChangedAt).Take(limit).Select(c => new { c.Id, c.Name }).ToListAsync(cancellation);
        var learnings = await db.Learnings.Where(l => EF.Functions.Like(l.Title, part, LikePattern.Escape)).OrderByDescending(l => l.ChangedAt).Take(limit).Select(l => new { l.Id, l.Title }).ToListAsync(cancellation);
        return
        [
            .. collections.Select(c => new GoToItem("Collection", c.Name, "bookmarks", string.Create(CultureInfo.InvariantCulture, $"/voices/collections/{c.Id}")))
                .Concat(learnings.Select(l => new GoToItem("Learning", l.Title, "school", string.Create(CultureInfo.InvariantCulture, $"/voices/learnings/{l.Id}")))).Take(limit),
        ];
    }
}
