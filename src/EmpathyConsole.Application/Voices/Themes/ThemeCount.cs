using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Statistics;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Themes;

/// <summary>Counts the voices of a slice by theme and month, once for all themes.</summary>
internal sealed class ThemeCount
{
    /// <summary>Fewest voices that give a share.</summary>
    public const int FewestForShare = 30;
    private const int MostMonths = 12;
    private readonly Dictionary<long, int> byTheme = [];
    private readonly Dictionary<(long Theme, int Month), int> byMonth = [];
    private readonly Dictionary<int, int> months = [];
    private int last;
    private int first;

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

        count.Close();
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

    private void Close()
    {
        if (months.Count > 0)
        {
            last = months.Keys.Max();
            first = Math.Max(months.Keys.Min(), last - MostMonths + 1);
        }
    }

    private ThemeTrend Trend(long theme)
    {
        if (months.Count == 0)
        {
            return new([], [], 0);
        }

        var span = Enumerable.Range(first, last - first + 1).ToList();
        return new(
            [.. span.Select(m => new DateOnly(m / 12, (m % 12) + 1, 1))],
            [.. span.Select(m => byMonth.GetValueOrDefault((theme, m)))],
            Direction(theme, span));
    }

    private int Direction(long theme, List<int> span)
    {
        var half = span.Count / 2;
        if (half == 0)
        {
            return 0;
        }

        Interval? Share(IEnumerable<int> part)
        {
            var (hits, n) = (0, 0);
            foreach (var month in part)
            {
                hits += byMonth.GetValueOrDefault((theme, month));
                n += months.GetValueOrDefault(month);
            }

            return n >= FewestForShare ? Proportion.Wilson(hits, n) : null;
        }

        return (Share(span.Take(half)), Share(span.Skip(span.Count - half))) switch
        {
            ({ } before, { } after) when after.Low > before.High => 1,
            ({ } before, { } after) when after.High < before.Low => -1,
            _ => 0,
        };
    }
}
