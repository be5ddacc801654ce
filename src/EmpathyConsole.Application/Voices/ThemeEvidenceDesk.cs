using EmpathyConsole.Application.Data;
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
            .Where(t => ids == null ? t.Status != ThemeStatus.Rejected && !t.Inferred : ids.Contains(t.Id))
            .OrderBy(t => t.Status == ThemeStatus.Accepted ? 0 : 1).ThenByDescending(t => t.Count).ThenBy(t => t.Id)
            .ToListAsync(cancellation);
        var wanted = themes.Select(t => t.Id).ToList();
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
        return [.. themes.Select(t => new ThemeEvidence(t.Id, t.Kind, t.Label, t.Status, t.Count, [.. byTheme[t.Id].OfType<SourcedQuote>()]))];
    }
}
