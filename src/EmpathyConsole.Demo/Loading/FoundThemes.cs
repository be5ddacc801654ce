using EmpathyConsole.Application.Data;
using EmpathyConsole.Demo.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Demo.Loading;

/// <summary>Which of the themes that the product found is which of the planted ones. Journeys, briefs and judgements of the demo rest on it.</summary>
internal static class FoundThemes
{
    /// <summary>For each planted theme that was found, the theme that holds most of its voices.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> OfAsync(DemoBuild build, ConsoleDb db, CancellationToken cancellation) =>
        (await AllAsync(build, db, cancellation)).Where(f => f.Leads is not null).ToDictionary(f => f.Leads!, f => f.Theme, StringComparer.Ordinal);

    /// <summary>Every theme with the planted one that most of its voices belong to, and their share.</summary>
    public static async Task<IReadOnlyList<FoundTheme>> AllAsync(DemoBuild build, ConsoleDb db, CancellationToken cancellation)
    {
        var voices = build.Content.Voices;
        var rows = voices.GroupBy(Place).ToDictionary(g => g.Key, g => g.First().Row);
        var labels = build.Content.Planted.Themes.SelectMany(t => t.Rows.Select(row => (row, t.Key))).ToDictionary(t => t.row, t => t.Key);
        var members = await (from member in db.ThemeMembers.AsNoTracking()
                             join verbatim in db.Verbatims.AsNoTracking() on member.VerbatimId equals verbatim.Id
                             select new { member.ThemeId, verbatim.Time, verbatim.Source, verbatim.Channel, verbatim.Segment }).ToListAsync(cancellation);
        var counts = members
            .Select(m => (m.ThemeId, Key: rows.TryGetValue((m.Time, m.Source, m.Channel, m.Segment), out var row) ? labels.GetValueOrDefault(row, string.Empty) : string.Empty))
            .GroupBy(m => m.ThemeId)
            .Select(g => (Theme: g.Key, All: g.Count(), Most: g.CountBy(m => m.Key).MaxBy(c => c.Value)))
            .ToList();
        var leads = counts.Where(c => c.Most.Key.Length > 0).GroupBy(c => c.Most.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Most.Value).Theme, StringComparer.Ordinal);
        return [.. counts.OrderBy(c => c.Theme).Select(c => new FoundTheme(
            c.Theme,
            c.Most.Key,
            c.Most.Value / (double)c.All,
            leads.TryGetValue(c.Most.Key, out var lead) && lead == c.Theme ? c.Most.Key : null))];
    }

    private static (DateTimeOffset?, string, string?, string?) Place(DemoVoice voice) => (voice.Time, voice.Source, voice.Channel, voice.Segment);
}
