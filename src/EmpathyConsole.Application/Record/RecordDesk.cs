using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.House;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Record;

internal sealed class RecordDesk(IDbContextFactory<ConsoleDb> databases) : IRecordDesk
{
    private const int MostAtOnce = 200;

    public async Task<Result<RecordPage>> PageAsync(Caller caller, RecordQuery query, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.RecordRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var lines = Narrow(db.Record.AsNoTracking(), query);
        var total = await lines.CountAsync(cancellation);
        var page = await NewestFirst(lines).Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostAtOnce)).ToListAsync(cancellation);
        return new RecordPage(total, page);
    }

    public async Task<Result<RecordChoices>> ChoicesAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.RecordRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var actors = await db.Record.Select(e => e.ActorName).Distinct().ToListAsync(cancellation);
        var verbs = await db.Record.Select(e => e.Verb).Distinct().ToListAsync(cancellation);
        return new RecordChoices([.. actors.Order(StringComparer.OrdinalIgnoreCase)], [.. verbs.Order(StringComparer.Ordinal)]);
    }

    public async Task<Result<int>> ExportAsync(Caller caller, RecordQuery query, TextWriter output, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.RecordRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await output.WriteAsync(SheetCsv.Row("time", "who", "kind", "room", "verb", "subjectKind", "subject", "summary", "link").AsMemory(), cancellation);
        var count = 0;
        await foreach (var e in NewestFirst(Narrow(db.Record.AsNoTracking(), query)).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            await output.WriteAsync(SheetCsv.Row(e.At, e.ActorName, Word(e.ActorKind), e.Room, e.Verb, e.SubjectKind, e.SubjectId, e.Summary, e.Link).AsMemory(), cancellation);
            count++;
        }

        return count;
    }

    private static IQueryable<RecordEntry> NewestFirst(IQueryable<RecordEntry> lines) => lines.OrderByDescending(e => e.At).ThenByDescending(e => e.Id);

    private static IQueryable<RecordEntry> Narrow(IQueryable<RecordEntry> lines, RecordQuery query)
    {
        if (query.Room is { } room)
        {
            lines = lines.Where(e => e.Room == room);
        }

        if (query.Actor is { Length: > 0 } actor)
        {
            lines = lines.Where(e => e.ActorName == actor);
        }

        if (query.Verb is { Length: > 0 } verb)
        {
            lines = lines.Where(e => e.Verb == verb);
        }

        if (query.From is { } from)
        {
            lines = lines.Where(e => e.At >= from);
        }

        if (query.Until is { } until)
        {
            lines = lines.Where(e => e.At < until);
        }

        if (query.Text?.Trim() is { Length: > 0 } text)
        {
            var pattern = LikePattern.Holding(text);
            lines = lines.Where(e => EF.Functions.Like(e.Summary, pattern, LikePattern.Escape));
        }

        return lines;
    }

    private static string Word(CallerKind kind) => kind switch
    {
        CallerKind.Member => "member",
        CallerKind.Key => "key",
        CallerKind.Site => "site",
        _ => "command line",
    };
}
