using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Feelings;

/// <summary>Counts the pairs of cues behind inferred themes in a slice. They have no share: their voices are counted in the themes they are in.</summary>
internal sealed class InferredCount
{
    private readonly Dictionary<long, int> pairs;

    private InferredCount(Dictionary<long, int> pairs) => this.pairs = pairs;

    public static async Task<InferredCount> ReadAsync(ConsoleDb db, ThemeFilter filter, CancellationToken cancellation)
    {
        var counts = await (
            from span in db.InferredSpans
            join verbatim in Voices(db, filter) on span.VerbatimId equals verbatim.Id
            group span by span.ThemeId into theme
            select new { theme.Key, N = theme.Count() }).ToListAsync(cancellation);
        return new(counts.ToDictionary(c => c.Key, c => c.N));
    }

    /// <summary>English voices that pass the filter.</summary>
    public static IQueryable<Verbatim> Voices(ConsoleDb db, ThemeFilter filter) => db.Verbatims.AsNoTracking()
        .Where(v => !v.SetAside)
        .Where(v => filter.Segment == null || v.Segment == filter.Segment)
        .Where(v => filter.Channel == null || v.Channel == filter.Channel)
        .Where(v => filter.Source == null || v.Source == filter.Source)
        .Where(v => filter.From == null || v.Time >= filter.From)
        .Where(v => filter.To == null || v.Time < filter.To);

    public ThemeLine Line(Theme theme) =>
        new(theme.Id, ThemeKind.Fear, theme.Label, theme.Status, theme.Renamed, pairs.GetValueOrDefault(theme.Id), null, new([], [], 0), 0) { Inferred = InferredFear.Of(theme) };
}
