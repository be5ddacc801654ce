using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Language;

/// <summary>Turns a group's conditions into a query over English voices.</summary>
internal sealed class SliceQuery
{
    /// <summary>Days of the "recent" period.</summary>
    public const int RecentDays = 30;

    private const double HighestOfShortScale = 5;
    private readonly ConsoleDb db;
    private readonly string[] longScales;
    private readonly DateTimeOffset? recentFrom;

    private SliceQuery(ConsoleDb db, string[] longScales, DateTimeOffset? newest)
    {
        (this.db, this.longScales, recentFrom) = (db, longScales, newest?.AddDays(-RecentDays));
        Newest = newest;
    }

    /// <summary>Time of the newest voice.</summary>
    public DateTimeOffset? Newest { get; }

    public IQueryable<Verbatim> English => db.Verbatims.AsNoTracking().Where(v => !v.SetAside);

    /// <summary>Looks up what conditions need to know: each source's rating scale, and when the newest voice was heard.</summary>
    public static async Task<SliceQuery> OpenAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var voices = db.Verbatims.AsNoTracking().Where(v => !v.SetAside);
        var scales = await voices.Where(v => v.Rating != null).GroupBy(v => v.Source).Select(g => new { g.Key, Most = g.Max(v => v.Rating) }).ToListAsync(cancellation);
        return new(db, [.. scales.Where(s => s.Most > HighestOfShortScale).Select(s => s.Key)], await voices.MaxAsync(v => v.Time, cancellation));
    }

    /// <summary>The voices that meet every condition.</summary>
    public IQueryable<Verbatim> Of(VoiceSlice slice) => slice.Conditions.Aggregate(English, (voices, c) => c.Field switch
    {
        SliceField.Segment => voices.Where(v => v.Segment == c.Value),
        SliceField.Channel => voices.Where(v => v.Channel == c.Value),
        SliceField.Source => voices.Where(v => v.Source == c.Value),
        SliceField.Stage => voices.Where(v => v.Stage == c.Value),
        SliceField.Generation => voices.Where(v => db.People.Any(p => p.Key == v.Person && p.Generation == c.Value)),
        SliceField.Rating when c.Value == VoiceSlice.Promoters => Promoters(voices),
        SliceField.Rating => Detractors(voices),
        SliceField.Kind => OfKind(voices, c.Value),
        _ => c.Value == VoiceSlice.Recent ? voices.Where(v => v.Time >= recentFrom) : voices.Where(v => v.Time < recentFrom),
    });

    public IQueryable<Verbatim> Promoters(IQueryable<Verbatim> voices) => voices.Where(v => v.Rating >= (longScales.Contains(v.Source) ? 9 : 4));

    public IQueryable<Verbatim> Detractors(IQueryable<Verbatim> voices) => voices.Where(v => v.Rating <= (longScales.Contains(v.Source) ? 6 : 2));

    private IQueryable<Verbatim> OfKind(IQueryable<Verbatim> voices, string name)
    {
        var kind = Enum.TryParse<ThemeKind>(name, ignoreCase: true, out var known) ? known : (ThemeKind)0;
        return voices.Where(v => db.ThemeMembers.Any(m => m.VerbatimId == v.Id && db.Themes.Any(t => t.Id == m.ThemeId && t.Kind == kind)));
    }
}
