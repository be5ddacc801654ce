using System.Collections.Concurrent;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Guardrails.Exceptions;
using EmpathyConsole.Application.Guardrails.SecondReading;
using EmpathyConsole.Domain.Guardrails;
using EmpathyConsole.Domain.Guardrails.Judging;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Guardrails;

/// <summary>
/// Compiles a workspace's live guardrails once. A change in this process is seen at once (<see cref="Forget"/>); one made by another
/// process on the same file within a second, by comparing a stamp.
/// </summary>
internal sealed class RuleBooks(IDbContextFactory<ConsoleDb> databases, SecondReaders readers, TimeProvider time) : IRuleBooks
{
    private static readonly TimeSpan StampAge = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<long, Held> held = new();
    private int changes;

    public async Task<IRuleBook> LiveAsync(Caller caller, CancellationToken cancellation)
    {
        var book = (await HeldAsync(caller, cancellation)).Book;
        return await readers.LiveAsync(caller, cancellation) is { } reader ? new ReadTwice(book, reader) : book;
    }

    /// <summary>The live guardrails with what they were made from.</summary>
    public async Task<RuleBook> BookAsync(Caller caller, CancellationToken cancellation) => (await HeldAsync(caller, cancellation)).Book;

    /// <summary>The versions in the shadow, or null when there is none.</summary>
    public async Task<RuleBook?> ShadowAsync(Caller caller, CancellationToken cancellation) => (await HeldAsync(caller, cancellation)).Shadow;

    private async Task<Held> HeldAsync(Caller caller, CancellationToken cancellation)
    {
        var before = held.GetValueOrDefault(caller.Workspace);
        if (before is not null && time.GetElapsedTime(before.LookedAt) < StampAge)
        {
            return before;
        }

        var changesBefore = Volatile.Read(ref changes);
        await using var db = await databases.OpenAsync(caller, cancellation);
        var lookedAt = time.GetTimestamp();
        var stamp = await StampAsync(db, cancellation);
        var now = before is not null && before.Stamp == stamp
            ? before with { LookedAt = lookedAt }
            : Hold(await ReadAsync(db, cancellation), stamp, lookedAt);

        // what was read while something changed may be old: it serves this caller and is not kept
        if (Volatile.Read(ref changes) == changesBefore)
        {
            held[caller.Workspace] = now;
        }

        return now;
    }

    /// <summary>The next caller reads the guardrails anew.</summary>
    public void Forget(long workspace)
    {
        Interlocked.Increment(ref changes);
        held.TryRemove(workspace, out _);
    }

    private static Held Hold((RuleBook Live, RuleBook? Shadow) books, (int Count, long Revisions, int Exceptions, long Newest) stamp, long lookedAt) => new(books.Live, books.Shadow, stamp, lookedAt);

    private static async Task<(int Count, long Revisions, int Exceptions, long Newest)> StampAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var rules = await db.Guardrails.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Revisions = g.Sum(r => (long)r.Revision) }).SingleOrDefaultAsync(cancellation);
        var exceptions = await Standing(db).GroupBy(_ => 1).Select(g => new { Count = g.Count(), Newest = g.Max(e => e.Id) }).SingleOrDefaultAsync(cancellation);
        return (rules?.Count ?? 0, rules?.Revisions ?? 0, exceptions?.Count ?? 0, exceptions?.Newest ?? 0);
    }

    private static IQueryable<ExceptionRow> Standing(ConsoleDb db)
    {
        var now = db.Now;
        return db.GuardrailExceptions.AsNoTracking().Where(e => e.EndsAt > now);
    }

    private static async Task<(RuleBook Live, RuleBook? Shadow)> ReadAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var judging = await db.Guardrails.AsNoTracking().Where(g => g.LiveVersion != null || g.ShadowVersion != null).OrderBy(g => g.Order).ThenBy(g => g.Slug)
            .Join(db.GuardrailVersions, g => g.Id, v => v.GuardrailId, (g, v) => new { g.Slug, g.LiveVersion, g.ShadowVersion, v.Version, v.Definition })
            .Where(x => x.Version == x.LiveVersion || x.Version == x.ShadowVersion)
            .ToListAsync(cancellation);
        var exceptions = await Standing(db).OrderBy(e => e.Id).ToListAsync(cancellation);
        var live = RuleBook.Of(
            judging.Where(x => x.Version == x.LiveVersion).Select(x => GuardrailJson.Read(x.Slug, x.Version, x.Definition)),
            ExceptionSet.Of(exceptions.Select(e => new ExceptionFor(e.Guardrail, e.Sentence, new(e.Id, e.Reason, e.OwnerName, e.EndsAt)))));
        var shadow = judging.Where(x => x.Version == x.ShadowVersion).Select(x => GuardrailJson.Read(x.Slug, x.Version, x.Definition)).ToList();
        return (live, shadow.Count == 0 ? null : RuleBook.Of(shadow));
    }

    private sealed record Held(RuleBook Book, RuleBook? Shadow, (int Count, long Revisions, int Exceptions, long Newest) Stamp, long LookedAt);
}
