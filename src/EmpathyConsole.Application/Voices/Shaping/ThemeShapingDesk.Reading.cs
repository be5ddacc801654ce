using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Shaping;

/// <summary>What there is to choose from.</summary>
internal sealed partial class ThemeShapingDesk
{
    private const int MostShown = 200;
    private const int QuotesCompared = 12;

    public async Task<Result<IReadOnlyList<SimilarTheme>>> SimilarAsync(Caller caller, IReadOnlyCollection<long> themeIds, string? search, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var open = await db.Themes.AsNoTracking().Where(t => t.Status != ThemeStatus.Rejected && t.MergedInto == null && !t.Inferred).ToListAsync(cancellation);
        var ids = open.Select(t => t.Id).Union(themeIds ?? []).ToList();
        var said = await evidence.FindAsync(caller, ids, QuotesCompared, cancellation);
        var words = new ThemeWords(said.Select(e => (e.Id, (IReadOnlyList<string>)[e.Label, e.Label, .. e.Quotes.Select(q => q.Quote.Text)])));
        var sought = (search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var asked = themeIds ?? [];
        return Results.Of<IReadOnlyList<SimilarTheme>>([.. open
            .Where(t => !asked.Contains(t.Id) && sought.All(w => t.Label.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Select(t => (Theme: t, Best: asked.Select(a => words.Between(a, t.Id)).DefaultIfEmpty((Likeness: 0, Shared: [])).MaxBy(b => b.Likeness)))
            .OrderByDescending(t => Math.Round(t.Best.Likeness, 6)).ThenByDescending(t => t.Theme.Count).ThenBy(t => t.Theme.Id)
            .Take(Math.Clamp(limit, 1, MostShown))
            .Select(t => new SimilarTheme(t.Theme.Id, t.Theme.Kind, t.Theme.Label, t.Theme.Status, t.Theme.Count, t.Best.Likeness, t.Best.Shared))]);
    }

    public async Task<Result<SplitLook>> LookAsync(Caller caller, long themeId, string phrase, int limit, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        if (SplitChoice.Saying(phrase ?? "").Trouble is { } trouble)
        {
            return trouble;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var rows = await (from member in db.ThemeMembers
                          where member.ThemeId == themeId
                          join verbatim in db.Verbatims on member.VerbatimId equals verbatim.Id
                          orderby member.Rank
                          select new { member.QuoteStart, member.QuoteLength, Verbatim = verbatim }).AsNoTracking().ToListAsync(cancellation);
        var taken = rows.FindAll(r => SplitChoice.Holds(r.Verbatim.Text, phrase!));
        return new SplitLook(taken.Count, rows.Count, [.. taken.Take(Math.Clamp(limit, 1, MostShown))
            .Select(r => Quote.Cut(r.Verbatim.Id, r.Verbatim.Text, r.QuoteStart, r.QuoteLength) is { } quote
                ? new ThemeVoice(quote, r.Verbatim.Text, r.Verbatim.Source, r.Verbatim.Time, r.Verbatim.Channel, r.Verbatim.Segment) : null).OfType<ThemeVoice>()]);
    }
}
