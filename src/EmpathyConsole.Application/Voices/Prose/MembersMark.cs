using System.Globalization;
using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Prose;

/// <summary>Which voices are in a theme, in a few digits: it differs when they do, but for a coincidence. The database adds it up.</summary>
internal static class MembersMark
{
    // two remainders by primes near a million: voices that are swapped for others of the same sum still show
    private const long FirstPrime = 999_983;
    private const long SecondPrime = 1_000_003;
    private const long Factor = 7_919;

    public static async Task<string> OfAsync(ConsoleDb db, long themeId, CancellationToken cancellation)
    {
        var sums = await db.ThemeMembers.Where(m => m.ThemeId == themeId).GroupBy(m => m.ThemeId).Select(g => new
        {
            Count = g.LongCount(),
            Ids = g.Sum(m => m.VerbatimId),
            First = g.Sum(m => m.VerbatimId % FirstPrime * (m.VerbatimId % Factor)),
            Second = g.Sum(m => m.VerbatimId * Factor % SecondPrime),
        }).SingleOrDefaultAsync(cancellation);
        return sums is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{sums.Count}.{sums.Ids}.{sums.First}.{sums.Second}");
    }
}
