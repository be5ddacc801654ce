using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Shaping;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices;

/// <summary>Hands themes with their quotes to other rooms.</summary>
internal sealed class ThemeEvidenceDesk(IDbContextFactory<ConsoleDb> databases) : IThemeEvidence
{
    public async Task<IReadOnlyList<ThemeEvidence>> FindAsync(Caller caller, IReadOnlyCollection<long>? ids, int quotesEach, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is not null)
        {
            return [];
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var themes = await db.Themes.AsNoTracking()
            .Where(t => ids == null ? t.Status != ThemeStatus.Rejected && !t.Inferred && t.MergedInto == null : ids.Contains(t.Id))
            .OrderBy(t => t.Status == ThemeStatus.Accepted ? 0 : 1).ThenByDescending(t => t.Count).ThenBy(t => t.Id)
            .ToListAsync(cancellation);

        // what points at a theme that was merged since sees the one it went into, under the id it knows
        var stands = new Dictionary<long, Theme>();
        foreach (var theme in themes)
        {
            stands[theme.Id] = theme.MergedInto is null ? theme : await MergedThemes.FindAsync(db, theme.Id, cancellation) ?? theme;
        }

        var wanted = stands.Values.Select(t => t.Id).Distinct().ToList();
        var quotes = await (
            from member in db.ThemeMembers
            where wanted.Contains(member.ThemeId) && member.Rank <= quotesEach
            join verbatim in db.Verbatims on member.VerbatimId equals verbatim.Id
            orderby member.ThemeId, member.Rank
            select new { member.ThemeId, member.QuoteStart, member.QuoteLength, Verbatim = verbatim }).AsNoTracking().ToListAsync(cancellation);
        var byTheme = quotes.ToLookup(
            q => q.ThemeId,
            q => Quote.Cut(q.Verbatim.Id, q.Verbatim.Text, q.QuoteStart, q.QuoteLength) is { } quote
                ? new SourcedQuote(quote, q.Verbatim.Source, q.Verbatim.Time, q.Verbatim.Channel, q.Verbatim.Segment)
                : null);
        return [.. themes.Select(t => (Asked: t.Id, Theme: stands[t.Id])).Select(t => new ThemeEvidence(t.Asked, t.Theme.Kind, t.Theme.Label, t.Theme.Status, t.Theme.Count, [.. byTheme[t.Theme.Id].OfType<SourcedQuote>()]))];
    }
}
