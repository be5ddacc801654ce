using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Statistics;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>Counts the voices of a slice by theme and month, once for all themes, and holds all that are shown against each other.</summary>
internal sealed class ThemeCount
{
    /// <summary>Fewest voices that give a share.</summary>
    public const int FewestForShare = 30;
    private const int MostMonths = 12;
    private readonly Dictionary<long, int> byTheme = [];
    private readonly Dictionary<(long Theme, int Month), int> byMonth = [];
    private readonly Dictionary<int, int> months = [];
    private readonly Dictionary<long, ThemeTrend> trends = [];
    private List<int> span = [];

    public int Voices { get; private set; }

    public int Unsorted { get; private set; }

    public int OtherLanguage { get; private set; }

    public static async Task<ThemeCount> ReadAsync(ConsoleDb db, ThemeFilter filter, CancellationToken cancellation)
    {
        var voices = db.Verbatims.AsNoTracking()
            .Where(v => filter.Segment == null || v.Segment == filter.Segment)
            .Where(v => filter.Channel == null || v.Channel == filter.Channel)
            .Where(v => filter.Source == null || v.Source == filter.Source)
            .Where(v => filter.From == null || v.Time >= filter.From)
            .Where(v => filter.To == null || v.Time < filter.To);
        var rows = await (
            from verbatim in voices.Where(v => !v.SetAside)
            join found in db.ThemeMembers on verbatim.Id equals found.VerbatimId into members
            from member in members.DefaultIfEmpty()
            select new { verbatim.Time, ThemeId = (long?)member.ThemeId }).ToListAsync(cancellation);
        var count = new ThemeCount { OtherLanguage = await voices.CountAsync(v => v.SetAside, cancellation) };
        foreach (var row in rows)
        {
            count.Add(row.ThemeId, row.Time);
        }

        // all that can be shown, whatever is filtered out of the list: fewer looks would be flattered
        count.Close(await db.Themes.Where(t => t.Status != ThemeStatus.Rejected && t.MergedInto == null && !t.Inferred).OrderBy(t => t.Id).Select(t => t.Id).ToListAsync(cancellation));
        return count;
    }

    public ThemeLine Line(Theme theme)
    {
        var n = byTheme.GetValueOrDefault(theme.Id);
        return new(theme.Id, theme.Kind, theme.Label, theme.Status, theme.Renamed, n, Voices >= FewestForShare ? Proportion.Wilson(n, Voices) : null, Trend(theme.Id), theme.Cohesion);
    }

    private void Add(long? theme, DateTimeOffset? time)
    {
        Voices++;
        Unsorted += theme is null ? 1 : 0;
        var month = time is { } t ? (t.UtcDateTime.Year * 12) + t.UtcDateTime.Month - 1 : (int?)null;
        if (month is { } m)
        {
            months[m] = months.GetValueOrDefault(m) + 1;
        }

        if (theme is { } id)
        {
            byTheme[id] = byTheme.GetValueOrDefault(id) + 1;
            if (month is { } at)
            {
                byMonth[(id, at)] = byMonth.GetValueOrDefault((id, at)) + 1;
            }
        }
    }

    private void Close(IReadOnlyList<long> shown)
    {
        if (months.Count == 0)
        {
            return;
        }

        var last = months.Keys.Max();
        var first = Math.Max(months.Keys.Min(), last - MostMonths + 1);
        span = [.. Enumerable.Range(first, last - first + 1)];
        var found = new ThemeTrends([.. span.Select(m => (Day(m), months.GetValueOrDefault(m)))]).Of([.. shown.Select(Counts)]);
        foreach (var (theme, trend) in shown.Zip(found))
        {
            trends[theme] = trend;
        }
    }

    private ThemeTrend Trend(long theme) => trends.TryGetValue(theme, out var trend) ? trend : new([.. span.Select(Day)], Counts(theme), 0);

    private int[] Counts(long theme) => [.. span.Select(m => byMonth.GetValueOrDefault((theme, m)))];

    private static DateOnly Day(int month) => new(month / 12, (month % 12) + 1, 1);
}
