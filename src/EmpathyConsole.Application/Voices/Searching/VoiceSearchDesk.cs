using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Domain.Voices;
using EmpathyConsole.Domain.Voices.Searching;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Voices.Searching;

internal sealed class VoiceSearchDesk(IDbContextFactory<ConsoleDb> databases, VoiceFinder finder) : IVoiceSearchDesk
{
    private const int MostOnAPage = 200;
    private const int MostInAFile = 50_000;
    private const int MostChoices = 200;

    public async Task<Result<VoiceHits>> SearchAsync(Caller caller, VoiceSearch search, string? page, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        var mark = PageMark.Read(page);
        if (mark is null && !string.IsNullOrEmpty(page))
        {
            return Problem.Invalid($"'{page}' is no place in the list. Start at the first page: leave it out.", "page");
        }

        // two contexts and a thread of its own, so that both cores look: SQLite's own calls do not wait anywhere
        await using var counting = await databases.OpenAsync(caller, cancellation);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var sought = await VoiceFinder.ReadAsync(db, search, cancellation);
        take = Math.Clamp(take, 1, MostOnAPage);
        var counts = Task.Run(() => finder.CountsAsync(counting, sought, cancellation), cancellation);
        var rows = await finder.RowsAsync(db, sought, mark, take + 1, cancellation);
        var (total, sources, channels) = await counts;

        var more = rows.Count > take;
        var shown = more ? mark is { Backwards: true } ? rows[1..] : rows[..take] : rows;
        var before = mark switch { null => 0, { Backwards: true } m => Math.Max(0, m.Before - shown.Count), { } m => m.Before };
        var isLast = mark is { Backwards: true } ? shown.Count == 0 : !more;
        var isFirst = mark is null || (mark is { Backwards: true } && !more);
        return new VoiceHits(
            [.. shown.Select(r => r.Hit(sought.Query))],
            total,
            before,
            sources,
            channels,
            isLast ? null : new PageMark(before + shown.Count, shown[^1].Key(sought), shown[^1].Voice.Id, false).ToString(),
            isFirst || shown.Count == 0 ? null : new PageMark(before, shown[0].Key(sought), shown[0].Voice.Id, true).ToString(),
            sought.Query.Said);
    }

    public async Task<Result<IReadOnlyList<VoiceHit>>> ExportAsync(Caller caller, VoiceSearch search, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var sought = await VoiceFinder.ReadAsync(db, search, cancellation);
        var rows = await finder.RowsAsync(db, sought, null, MostInAFile, cancellation);
        return Results.Of<IReadOnlyList<VoiceHit>>([.. rows.Select(r => r.Hit(sought.Query))]);
    }

    public async Task<Result<VoiceHit>> VoiceAsync(Caller caller, long verbatim, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await VoiceFinder.OneAsync(db, verbatim, cancellation) is { } row
            ? row.Hit(SearchQuery.Read(null))
            : Problem.NotFound("This voice was removed: the import it came with was taken back.");
    }

    public async Task<Result<SearchChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.VoicesRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return new SearchChoices(
            await db.Verbatims.Where(v => v.Segment != null).Select(v => v.Segment!).Distinct().OrderBy(s => s).Take(MostChoices).ToListAsync(cancellation),
            await db.Verbatims.Where(v => v.Stage != null).Select(v => v.Stage!).Distinct().OrderBy(s => s).Take(MostChoices).ToListAsync(cancellation),
            await db.Verbatims.Where(v => v.Language != null).Select(v => v.Language!).Distinct().OrderBy(l => l).Take(MostChoices).ToListAsync(cancellation),
            await db.Themes.AsNoTracking().Where(t => t.Status != ThemeStatus.Rejected).OrderByDescending(t => t.Count).ThenBy(t => t.Id).Take(MostChoices)
                .Select(t => new ThemeChoice(t.Id, t.Label, t.Kind)).ToListAsync(cancellation));
    }
}
