using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Moments.People.Files;

/// <summary>Finds people by key and makes those that are new, so that files may come in any order.</summary>
internal static class PeopleByKey
{
    public static async Task<Dictionary<string, Person>> EnsureAsync(ConsoleDb db, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var people = await db.People.Where(p => keys.Contains(p.Key)).ToDictionaryAsync(p => p.Key, StringComparer.Ordinal, cancellation);
        var missing = keys.Where(k => !people.ContainsKey(k)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var key in missing)
        {
            people[key] = db.People.Add(new() { Key = key, UpdatedAt = db.Now }).Entity;
        }

        if (missing.Count > 0)
        {
            await db.SaveChangesAsync(cancellation);
        }

        return people;
    }
}
