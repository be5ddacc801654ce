using EmpathyConsole.Application.Data;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Which of the themes that the product found is which of the planted ones.</summary>
internal static class FoundThemes
{
    /// <summary>For each planted theme that was found, the theme that holds most of its voices. Journeys and briefs of the demo rest on these.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> OfAsync(DemoBuild build, ConsoleDb db, CancellationToken cancellation)
    {
        var members = await (from member in db.ThemeMembers.AsNoTracking()
                             join verbatim in db.Verbatims.AsNoTracking() on member.VerbatimId equals verbatim.Id
                             select new { member.ThemeId, verbatim.Time, verbatim.Source }).ToListAsync(cancellation);
        var rows = build.Content.Voices.GroupBy(v => (v.Time, v.Source)).ToDictionary(g => g.Key, g => g.First().Row);
        var labels = build.Content.Planted.Themes.SelectMany(t => t.Rows.Select(row => (row, t.Key))).ToDictionary(t => t.row, t => t.Key);
        return members
            .Where(m => m.Time is not null && rows.ContainsKey((m.Time.Value, m.Source)))
            .Select(m => (m.ThemeId, Key: labels.GetValueOrDefault(rows[(m.Time!.Value, m.Source)])))
            .Where(m => m.Key is not null)
            .GroupBy(m => m.Key!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.CountBy(m => m.ThemeId).MaxBy(c => c.Value).Key, StringComparer.Ordinal);
    }
}
