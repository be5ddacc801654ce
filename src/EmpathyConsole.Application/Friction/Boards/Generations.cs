using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Domain.Friction;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Boards;

/// <summary>People by generation, as the context layer knows it.</summary>
internal static class Generations
{
    public static async Task<PersonGroups> OfAsync(ConsoleDb db, ISignalWords words, CancellationToken cancellation)
    {
        var known = await db.People.AsNoTracking().Where(p => p.Generation != "").Select(p => new { p.Key, p.Generation }).ToListAsync(cancellation);
        List<string> names = [Dimensions.None, .. known.Select(k => k.Generation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = names.Select((name, place) => (name, place)).ToDictionary(n => n.name, n => n.place, StringComparer.Ordinal);
        var persons = new Dictionary<int, int>(known.Count);
        foreach (var person in known)
        {
            // who has no signal has no code
            if (words.Code(person.Key) is { } code)
            {
                persons[code] = places[person.Generation];
            }
        }

        return new("generation", names, persons);
    }
}
