using System.Collections.Concurrent;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>
/// Compiles a workspace's live guardrails once. A change in this process is seen at once (<see cref="Forget"/>); one made by another
/// process on the same file within a second, by comparing a stamp.
/// </summary>
internal sealed class RuleBooks(IDbContextFactory<ConsoleDb> databases, TimeProvider time) : IRuleBooks
{
    private static readonly TimeSpan StampAge = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<long, Held> held = new();
    private int changes;

    public async Task<IRuleBook> LiveAsync(Caller caller, CancellationToken cancellation)
    {
        var before = held.GetValueOrDefault(caller.Workspace);
        if (before is not null && time.GetElapsedTime(before.LookedAt) < StampAge)
        {
            return before.Book;
        }

        var changesBefore = Volatile.Read(ref changes);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var lookedAt = time.GetTimestamp();
        var stamp = await StampAsync(db, cancellation);
        var now = before is not null && before.Stamp == stamp
            ? before with { LookedAt = lookedAt }
            : new Held(RuleBook.Of(await ReadAsync(db, cancellation)), stamp, lookedAt);

        // what was read while something changed may be old: it serves this caller and is not kept
        if (Volatile.Read(ref changes) == changesBefore)
        {
            held[caller.Workspace] = now;
        }

        return now.Book;
    }

    /// <summary>The next caller reads the guardrails anew.</summary>
    public void Forget(long workspace)
    {
        Interlocked.Increment(ref changes);
        held.TryRemove(workspace, out _);
    }

    private static async Task<(int Count, long Revisions)> StampAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var stamp = await db.Guardrails.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Revisions = g.Sum(r => (long)r.Revision) }).SingleOrDefaultAsync(cancellation);
        return stamp is null ? (0, 0) : (stamp.Count, stamp.Revisions);
    }

    private static async Task<IReadOnlyList<Guardrail>> ReadAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var live = await db.Guardrails.AsNoTracking().Where(g => g.On).OrderBy(g => g.Order).ThenBy(g => g.Slug)
            .Join(db.GuardrailVersions, g => new { GuardrailId = g.Id, Version = g.LiveVersion }, v => new { v.GuardrailId, v.Version }, (g, v) => new { g.Slug, v.Version, v.Definition })
            .ToListAsync(cancellation);
        return [.. live.Select(g => GuardrailJson.Read(g.Slug, g.Version, g.Definition))];
    }

    private sealed record Held(RuleBook Book, (int Count, long Revisions) Stamp, long LookedAt);
}
