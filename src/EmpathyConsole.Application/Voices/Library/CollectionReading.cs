using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Library;

/// <summary>Reads collected quotes with the voices they are cut from.</summary>
internal static class CollectionReading
{
    /// <summary>Quotes in their order, with the collection and the theme's kind; a quote is null when its voice is gone or no longer holds the span.</summary>
    public static async Task<IReadOnlyList<(long Collection, ShelvedQuote Shelved, ThemeKind? Kind)>> QuotesAsync(ConsoleDb db, IReadOnlyCollection<long> collections, CancellationToken cancellation)
    {
        var rows = await (
            from quote in db.CollectedQuotes
            where collections.Contains(quote.CollectionId) && quote.RemovedAt == null
            join verbatim in db.Verbatims on quote.VerbatimId equals verbatim.Id into voices
            from voice in voices.DefaultIfEmpty()
            join member in db.ThemeMembers on quote.VerbatimId equals member.VerbatimId into memberships
            from membership in memberships.DefaultIfEmpty()
            join found in db.Themes on membership.ThemeId equals found.Id into themes
            from theme in themes.DefaultIfEmpty()
            orderby quote.CollectionId, quote.Place, quote.Id
            select new { Quote = quote, Voice = voice, Theme = theme }).AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(r => (
            r.Quote.CollectionId,
            new ShelvedQuote(
                r.Quote.Id,
                r.Voice is null ? null : Quote.Cut(r.Voice.Id, r.Voice.Text, r.Quote.Start, r.Quote.Length),
                r.Voice?.Source ?? "",
                r.Voice?.Time,
                r.Voice?.Channel,
                r.Voice?.Segment,
                r.Theme?.Id,
                r.Theme?.Label,
                r.Quote.Note,
                r.Quote.ByName,
                r.Quote.At),
            r.Theme is null ? (ThemeKind?)null : r.Theme.Kind))];
    }
}
