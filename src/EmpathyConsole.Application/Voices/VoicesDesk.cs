using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Voices.Feelings;
using EmpathyConsole.Application.Voices.Importing;
using EmpathyConsole.Application.Voices.Mining;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>The Voices room's desk; importing and judging are in parts of their own.</summary>
internal sealed partial class VoicesDesk(IDbContextFactory<ConsoleDb> databases, StagingShelf shelf, ImportLook look, IThemeEvidence evidence, IJobs jobs) : IVoicesDesk
{
    private const int MostOnAPage = 200;
    private const int QuotesInFile = 3;
    private static readonly Problem NoTheme = Problem.NotFound("This theme is no longer there: finding themes again may have joined it with another. Open the list and choose again.");

    public async Task<Result<long>> MineAgainAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesImport) is { } no)
        {
            return no;
        }

        return await MineThemesJob.QueueAsync(jobs, caller, cancellation);
    }

    public async Task<Result<ThemeList>> ThemesAsync(Caller caller, ThemeFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var themes = await db.Themes.AsNoTracking()
            .Where(t => filter.Kind == null || t.Kind == filter.Kind)
            .Where(t => t.MergedInto == null)
            .Where(t => filter.Status == null ? t.Status != ThemeStatus.Rejected : t.Status == filter.Status)
            .ToListAsync(cancellation);
        var count = await ThemeCount.ReadAsync(db, filter, cancellation);
        var inferred = await InferredCount.ReadAsync(db, filter, cancellation);
        var lines = themes.Select(t => Line(t, count, inferred)).OrderByDescending(l => l.Count).ThenBy(l => l.Label, StringComparer.Ordinal).ToList();
        var all = db.Verbatims.AsNoTracking();
        return new ThemeList(
            lines,
            count.Voices,
            count.Unsorted,
            count.OtherLanguage,
            await all.MaxAsync(v => v.Time, cancellation),
            await db.Themes.CountAsync(t => t.Status == ThemeStatus.New && t.MergedInto == null, cancellation),
            await all.Where(v => v.Segment != null).Select(v => v.Segment!).Distinct().OrderBy(s => s).Take(MostOnAPage).ToListAsync(cancellation),
            await all.Where(v => v.Channel != null).Select(v => v.Channel!).Distinct().OrderBy(s => s).Take(MostOnAPage).ToListAsync(cancellation),
            await all.Where(v => v.Source != "").Select(v => v.Source).Distinct().OrderBy(s => s).Take(MostOnAPage).ToListAsync(cancellation));
    }

    public async Task<Result<IReadOnlyList<ThemeExport>>> ExportAsync(Caller caller, ThemeFilter filter, CancellationToken cancellation)
    {
        var list = await ThemesAsync(caller, filter, cancellation);
        if (!list.Succeeded)
        {
            return list.Problem;
        }

        var quotes = (await evidence.FindAsync(caller, [.. list.Value.Themes.Select(t => t.Id)], QuotesInFile, cancellation)).ToDictionary(e => e.Id, e => e.Quotes);
        return Results.Of<IReadOnlyList<ThemeExport>>([.. list.Value.Themes.Select(t => ThemeExport.Of(t, quotes.GetValueOrDefault(t.Id) ?? []))]);
    }

    public async Task<Result<ThemeDetail>> ThemeAsync(Caller caller, long themeId, ThemeFilter filter, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await MergedThemes.FindAsync(db, themeId, cancellation) is not { } theme)
        {
            return NoTheme;
        }

        const int shown = 3;
        var count = await ThemeCount.ReadAsync(db, filter, cancellation);
        var members = db.ThemeMembers.Where(m => m.ThemeId == theme.Id);
        var typical = await QuotesAsync(db, members.OrderBy(m => m.Rank).Take(shown * 4), cancellation);
        var different = await QuotesAsync(db, members.Where(m => m.Contrast > 0).OrderBy(m => m.Contrast).Take(shown * 2), cancellation);
        var first = Unlike(typical, []).Take(shown).ToList();
        return new ThemeDetail(Line(theme, count, await InferredCount.ReadAsync(db, filter, cancellation)), first, [.. Unlike(different, first).Take(shown)], theme.JudgedByName, theme.JudgedAt, theme.Buying, theme.Serves ?? []);
    }

    public async Task<Result<Page<ThemeVoice>>> ThemeVoicesAsync(Caller caller, long themeId, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var members = db.ThemeMembers.Where(m => m.ThemeId == themeId);
        var page = await QuotesAsync(db, members.OrderBy(m => m.Rank).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostOnAPage)), cancellation);
        return new Page<ThemeVoice>(page, await members.CountAsync(cancellation));
    }

    private static ThemeLine Line(Theme theme, ThemeCount said, InferredCount inferred) =>
        theme.Inferred ? inferred.Line(theme) : said.Line(theme) with { Feelings = ThemeFeelings.Of(theme.Feelings) };

    private static async Task<List<ThemeVoice>> QuotesAsync(ConsoleDb db, IQueryable<ThemeMember> members, CancellationToken cancellation)
    {
        var rows = await (
            from member in members
            join verbatim in db.Verbatims on member.VerbatimId equals verbatim.Id
            select new { Member = member, Verbatim = verbatim }).AsNoTracking().ToListAsync(cancellation);
        return [.. rows.OrderBy(r => r.Member.Contrast > 0 && rows.TrueForAll(x => x.Member.Contrast > 0) ? r.Member.Contrast : r.Member.Rank)
            .Select(r => Quote.Cut(r.Verbatim.Id, r.Verbatim.Text, r.Member.QuoteStart, r.Member.QuoteLength) is { } quote
                ? new ThemeVoice(quote, r.Verbatim.Text, r.Verbatim.Source, r.Verbatim.Time, r.Verbatim.Channel, r.Verbatim.Segment)
                : null).OfType<ThemeVoice>()];
    }

    /// <summary>Leaves out quotes that repeat one before, word for word.</summary>
    private static List<ThemeVoice> Unlike(IEnumerable<ThemeVoice> voices, IReadOnlyList<ThemeVoice> shown)
    {
        var seen = shown.Select(v => v.Quote.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. voices.Where(v => seen.Add(v.Quote.Text))];
    }
}
