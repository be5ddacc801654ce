using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Concepts;

/// <summary>Briefs and picked concepts by name.</summary>
internal sealed class ConceptsGoTo(IDbContextFactory<ConsoleDb> databases) : IGoToSource
{
    public async Task<IReadOnlyList<GoToItem>> FindAsync(Caller caller, string text, int limit, CancellationToken cancellation)
    {
        if (!caller.May(Operation.ConceptsRead))
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var briefs = await db.Briefs.AsNoTracking().OrderByDescending(b => b.ChangedAt).Select(b => new { b.Id, b.Name }).ToListAsync(cancellation);
        var picked = await db.Concepts.AsNoTracking().Where(c => db.Picks.Any(p => p.ConceptId == c.Id)).OrderByDescending(c => c.Id).Select(c => new { c.Id, c.Text }).ToListAsync(cancellation);
        var items = briefs.Select(b => new GoToItem("Brief", b.Name, "description", $"/concepts/briefs/{b.Id}"))
            .Concat(picked.Select(c => new GoToItem("Concept", c.Text.Headline, "lightbulb", $"/concepts/{c.Id}")));
        return [.. items.Where(i => i.Name.Contains(text, StringComparison.OrdinalIgnoreCase)).Take(limit)];
    }
}
