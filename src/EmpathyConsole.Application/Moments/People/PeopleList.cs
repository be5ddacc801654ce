using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People;

/// <summary>Finds people by key.</summary>
internal static class PeopleList
{
    public static async Task<IReadOnlyList<PersonLine>> FindAsync(ConsoleDb db, string? text, int limit, CancellationToken cancellation)
    {
        var wanted = text?.Trim() ?? "";
        var now = db.Now;
        return await db.People.AsNoTracking()
            .Where(p => wanted.Length == 0 || p.Key.Contains(wanted))
            .OrderBy(p => p.Key)
            .Take(Math.Clamp(limit, 1, 200))
            .Select(p => new PersonLine(p.Key, p.Segment, p.PausedUntil > now, db.Tickets.Count(t => t.PersonId == p.Id && t.Closed == null)))
            .ToListAsync(cancellation);
    }
}
