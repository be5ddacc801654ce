using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Voices.Themes;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Feelings;

internal sealed class FeelingsDesk(IDbContextFactory<ConsoleDb> databases) : IFeelingsDesk
{
    private const int MostOnAPage = 200;

    public async Task<Result<Page<PairVoice>>> PairsAsync(Caller caller, long themeId, ThemeFilter filter, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (!await db.Themes.AnyAsync(t => t.Id == themeId, cancellation))
        {
            return Problem.NotFound("This theme is no longer there: finding themes again may have joined it with another. Open the list and choose again.");
        }

        var pairs =
            from span in db.InferredSpans
            where span.ThemeId == themeId
            join verbatim in InferredCount.Voices(db, filter) on span.VerbatimId equals verbatim.Id
            select new { Span = span, Verbatim = verbatim };
        var rows = await pairs.OrderByDescending(p => p.Verbatim.Time).ThenByDescending(p => p.Verbatim.Id).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostOnAPage)).AsNoTracking().ToListAsync(cancellation);
        return new Page<PairVoice>(
            [.. rows.Where(r => r.Span.SecondStart + r.Span.SecondLength <= r.Verbatim.Text.Length).Select(r => new PairVoice(
                r.Verbatim.Id, r.Verbatim.Text, r.Span.FirstStart, r.Span.FirstLength, r.Span.SecondStart, r.Span.SecondLength, r.Verbatim.Source, r.Verbatim.Time, r.Verbatim.Channel, r.Verbatim.Segment))],
            await pairs.CountAsync(cancellation));
    }
}
