using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Inbox;

internal sealed class InboxDesk(IDbContextFactory<ConsoleDb> databases) : IInboxDesk
{
    private const int MostAtOnce = 200;

    public async Task<Result<InboxPage>> ListAsync(Caller caller, bool unreadOnly, int skip, int take, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.InboxRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var unread = await Of(db, caller).CountAsync(i => i.ReadAt == null, cancellation);
        var items = unreadOnly ? Of(db, caller).Where(i => i.ReadAt == null) : Of(db, caller);
        var total = unreadOnly ? unread : await items.CountAsync(cancellation);
        var page = await items.AsNoTracking().OrderByDescending(i => i.At).ThenByDescending(i => i.Id)
            .Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostAtOnce)).ToListAsync(cancellation);
        return new InboxPage(total, unread, page);
    }

    public async Task<Result<int>> CountAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.InboxRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await Of(db, caller).CountAsync(i => i.ReadAt == null, cancellation);
    }

    public async Task<Result<Done>> MarkAsync(Caller caller, long id, bool read, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.InboxRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        if (await Of(db, caller).FirstOrDefaultAsync(i => i.Id == id, cancellation) is not { } item)
        {
            return Problem.NotFound("This message is not in your inbox. It may belong to another workspace: open the inbox again.");
        }

        if (item.ReadAt is not null != read)
        {
            item.ReadAt = read ? db.Now : null;
            await db.SaveChangesAsync(cancellation);
        }

        return Done.It;
    }

    public async Task<Result<int>> MarkAllReadAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.InboxRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        DateTimeOffset? now = db.Now;
        return await Of(db, caller).Where(i => i.ReadAt == null).ExecuteUpdateAsync(u => u.SetProperty(i => i.ReadAt, now), cancellation);
    }

    // a key's id and a member's id are counted apart: a key must not see the inbox of the member with the same number
    private static IQueryable<InboxItem> Of(ConsoleDb db, Caller caller)
    {
        var owner = caller.Kind == CallerKind.Member ? caller.Id : -1;
        return db.Inbox.Where(i => i.ForId == owner);
    }
}
