using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices.Searching;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Searching;

/// <summary>Asks the database for a search's rows and counts.</summary>
internal sealed class VoiceFinder(IVoiceIndex index)
{
    public static async Task<SoughtVoices> ReadAsync(ConsoleDb db, VoiceSearch search, CancellationToken cancellation)
    {
        var zone = TimeZoneInfo.Utc;
        if (search.From is not null || search.To is not null)
        {
            zone = TimeZoneInfo.FindSystemTimeZoneById((await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation)).TimeZone);
        }

        DateTimeOffset? StartOf(DateOnly? day)
        {
            var midnight = day?.ToDateTime(TimeOnly.MinValue);

            // the first and the last day there is may lie beyond what a moment can hold
            return midnight is { } at ? new DateTimeOffset(Math.Clamp(at.Ticks - zone.GetUtcOffset(at).Ticks, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero) : null;
        }

        return new(search, SearchQuery.Read(search.Words), StartOf(search.From), StartOf(search.To));
    }

    /// <summary>Rows from a place on, in the order of the search (also when they are read backwards).</summary>
    public async Task<List<FoundVoice>> RowsAsync(ConsoleDb db, SoughtVoices sought, PageMark? mark, int take, CancellationToken cancellation)
    {
        if (sought.Query.HasNoWord)
        {
            return [];
        }

        var backwards = mark is { Backwards: true };
        var hits = After(Hits(db, sought, Filtered(db, sought, null)), sought, mark);
        var page = Ordered(hits, sought.ByRank, backwards).Take(take);

        // the theme is looked up for the page only
        var rows = await (
            from hit in page
            join member in db.ThemeMembers on hit.Voice.Id equals member.VerbatimId into memberships
            from membership in memberships.DefaultIfEmpty()
            join found in db.Themes on membership.ThemeId equals found.Id into themes
            from theme in themes.DefaultIfEmpty()
            select new { hit.Voice, hit.Rank, Theme = theme == null ? null : (long?)theme.Id, Label = theme == null ? null : theme.Label, Kind = theme == null ? null : (Domain.Voices.ThemeKind?)theme.Kind })
            .AsNoTracking().ToListAsync(cancellation);
        var voices = rows.Select(r => new FoundVoice(r.Voice, r.Rank, r.Theme, r.Label, r.Kind));
        return [.. sought.ByRank ? voices.OrderBy(r => r.Rank).ThenByDescending(r => r.Voice.Id) : voices.OrderByDescending(r => r.Voice.Time).ThenByDescending(r => r.Voice.Id)];
    }

    /// <summary>One voice with its theme.</summary>
    public static async Task<FoundVoice?> OneAsync(ConsoleDb db, long verbatim, CancellationToken cancellation)
    {
        if (await db.Verbatims.AsNoTracking().SingleOrDefaultAsync(v => v.Id == verbatim, cancellation) is not { } voice)
        {
            return null;
        }

        var theme = await (from member in db.ThemeMembers where member.VerbatimId == verbatim join t in db.Themes on member.ThemeId equals t.Id select t).AsNoTracking().FirstOrDefaultAsync(cancellation);
        return new(voice, 0, theme?.Id, theme?.Label, theme?.Kind);
    }

    /// <summary>Hits in all, and by source and channel.</summary>
    public async Task<(int Total, IReadOnlyList<Facet> Sources, IReadOnlyList<Facet> Channels)> CountsAsync(ConsoleDb db, SoughtVoices sought, CancellationToken cancellation)
    {
        if (sought.Query.HasNoWord)
        {
            return (0, [], []);
        }

        // one pass: without the filters on source and channel, which are applied to its few rows here
        var open = Filtered(db, sought with { Search = sought.Search with { Source = null, Channel = null } }, null);
        var voices = sought.Query.Wanted.Count == 0 ? open : from match in index.Matching(db, sought.Query, ranked: false) join voice in open on match.Id equals voice.Id select voice;
        var cells = await voices.GroupBy(v => new { v.Source, v.Channel }).Select(g => new { g.Key.Source, Channel = g.Key.Channel ?? "", Count = g.Count() }).ToListAsync(cancellation);
        bool OfSource(string source) => sought.Search.Source is not { } wanted || string.Equals(source, wanted, StringComparison.Ordinal);
        bool OfChannel(string channel) => sought.Search.Channel is not { } wanted || string.Equals(channel, wanted, StringComparison.Ordinal);
        return (
            cells.Where(c => OfSource(c.Source) && OfChannel(c.Channel)).Sum(c => c.Count),
            Facets(cells.Where(c => OfChannel(c.Channel)).Select(c => (c.Source, c.Count))),
            Facets(cells.Where(c => OfSource(c.Source)).Select(c => (c.Channel, c.Count))));
    }

    /// <summary>Hits among the voices that came after one.</summary>
    public Task<int> CountSinceAsync(ConsoleDb db, SoughtVoices sought, long last, CancellationToken cancellation) =>
        sought.Query.HasNoWord ? Task.FromResult(0) : Hits(db, sought, Filtered(db, sought, last)).CountAsync(cancellation);

    private static Facet[] Facets(IEnumerable<(string Value, int Count)> cells) =>
        [.. cells.GroupBy(c => c.Value, StringComparer.Ordinal).Select(g => new Facet(g.Key, g.Sum(c => c.Count))).OrderByDescending(f => f.Count).ThenBy(f => f.Value, StringComparer.Ordinal)];

    private IQueryable<Ranked> Hits(ConsoleDb db, SoughtVoices sought, IQueryable<Verbatim> voices) => sought.Query.Wanted.Count == 0
        ? voices.Select(v => new Ranked { Voice = v, Rank = 0 })
        : from match in index.Matching(db, sought.Query, sought.ByRank) join voice in voices on match.Id equals voice.Id select new Ranked { Voice = voice, Rank = match.Rank };

    private IQueryable<Verbatim> Filtered(ConsoleDb db, SoughtVoices sought, long? since)
    {
        var (search, from, to) = (sought.Search, sought.From, sought.To);
        var voices = db.Verbatims.AsNoTracking();
        voices = since is { } last ? voices.Where(v => v.Id > last) : voices;
        voices = search.Source is { } source ? voices.Where(v => v.Source == source) : voices;
        voices = search.Channel is { Length: 0 } ? voices.Where(v => v.Channel == null) : search.Channel is { } channel ? voices.Where(v => v.Channel == channel) : voices;
        voices = search.Segment is { } segment ? voices.Where(v => v.Segment == segment) : voices;
        voices = search.Stage is { } stage ? voices.Where(v => v.Stage == stage) : voices;
        voices = search.Import is { } import ? voices.Where(v => v.ImportId == import) : voices;
        voices = search.RatingFrom is { } least ? voices.Where(v => v.Rating >= least) : voices;
        voices = search.RatingTo is { } most ? voices.Where(v => v.Rating <= most) : voices;
        voices = from is not null ? voices.Where(v => v.Time >= from) : voices;
        voices = to is not null ? voices.Where(v => v.Time < to) : voices;
        voices = search.Language is { } language ? voices.Where(v => v.Language == language) : voices;
        voices = search.SetAside ? voices.Where(v => v.SetAside) : voices;
        voices = search.Theme is { } theme ? voices.Where(v => db.ThemeMembers.Any(m => m.VerbatimId == v.Id && m.ThemeId == theme)) : voices;
        voices = search.Kind is { } kind ? voices.Where(v => db.ThemeMembers.Any(m => m.VerbatimId == v.Id && db.Themes.Any(t => t.Id == m.ThemeId && t.Kind == kind))) : voices;
        voices = search.Unsorted ? voices.Where(v => !v.SetAside && !db.ThemeMembers.Any(m => m.VerbatimId == v.Id)) : voices;

        // with something wanted the index leaves out the unwanted itself
        return sought.Query is { Wanted.Count: 0, Unwanted.Count: > 0 } ? voices.Where(v => !index.HoldingAny(db, sought.Query.Unwanted).Any(m => m.Id == v.Id)) : voices;
    }

    private static IQueryable<Ranked> After(IQueryable<Ranked> hits, SoughtVoices sought, PageMark? mark)
    {
        if (mark is not { } place)
        {
            return hits;
        }

        var id = place.Verbatim;
        if (sought.ByRank)
        {
            var rank = place.Key ?? 0;
            return place.Backwards
                ? hits.Where(h => h.Rank < rank || (h.Rank == rank && h.Voice.Id > id))
                : hits.Where(h => h.Rank > rank || (h.Rank == rank && h.Voice.Id < id));
        }

        // voices without a time come last
        DateTimeOffset? time = place.Key is { } at ? DateTimeOffset.FromUnixTimeMilliseconds((long)at) : null;
        return (time is null, place.Backwards) switch
        {
            (true, false) => hits.Where(h => h.Voice.Time == null && h.Voice.Id < id),
            (true, true) => hits.Where(h => h.Voice.Time != null || h.Voice.Id > id),
            (false, false) => hits.Where(h => h.Voice.Time == null || h.Voice.Time < time || (h.Voice.Time == time && h.Voice.Id < id)),
            (false, true) => hits.Where(h => h.Voice.Time > time || (h.Voice.Time == time && h.Voice.Id > id)),
        };
    }

    private static IQueryable<Ranked> Ordered(IQueryable<Ranked> hits, bool byRank, bool backwards) => (byRank, backwards) switch
    {
        (true, false) => hits.OrderBy(h => h.Rank).ThenByDescending(h => h.Voice.Id),
        (true, true) => hits.OrderByDescending(h => h.Rank).ThenBy(h => h.Voice.Id),
        (false, false) => hits.OrderByDescending(h => h.Voice.Time).ThenByDescending(h => h.Voice.Id),
        (false, true) => hits.OrderBy(h => h.Voice.Time).ThenBy(h => h.Voice.Id),
    };

    private sealed class Ranked
    {
        public required Verbatim Voice { get; init; }

        public double Rank { get; init; }
    }
}
