using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <inheritdoc cref="IKeepingDesk" />
internal sealed class KeepingDesk(IDbContextFactory<ConsoleDb> databases, ISignalStore store, IJobs jobs, TimeProvider time) : IKeepingDesk
{
    public async Task<Result<KeepingSheet>> ReadAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.FrictionRead) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await SheetAsync(db, caller, cancellation);
    }

    public async Task<Result<KeepingPreview>> PreviewAsync(Caller caller, int? days, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.SignalsKeep) ?? Check(days)) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var freshness = await store.FreshnessAsync(caller.Workspace, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        if (days is not { } kept || freshness.Last is not { } last || await SignalKeeper.StartAsync(db, freshness, zone, cancellation) is not { } start)
        {
            return new KeepingPreview(days, KeptDays.First(freshness, zone), 0, 0, freshness.Count);
        }

        var end = KeepingPlan.FirstAsked(kept, zone.DayOf(time.GetUtcNow()), zone.DayOf(last));
        if (end <= start)
        {
            return new KeepingPreview(days, KeptDays.First(freshness, zone), 0, 0, freshness.Count);
        }

        // what came in the last minutes is not sealed, and is hardly old
        var before = KeepingPlan.GoneBefore(zone.StartOf(end));
        var go = await db.SignalSegments.Where(s => s.Day < before).SumAsync(s => (long)s.Count, cancellation);
        return new KeepingPreview(days, end, end.DayNumber - start.DayNumber, go, freshness.Count - go);
    }

    public async Task<Result<KeepingSheet>> SaveAsync(Caller caller, int? days, CancellationToken cancellation)
    {
        if ((caller.Refusal(Operation.SignalsKeep) ?? Check(days)) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        var keeping = await db.SignalKeepings.SingleOrDefaultAsync(cancellation);
        if (keeping?.Days != days)
        {
            if (keeping is null)
            {
                db.SignalKeepings.Add(keeping = new());
            }

            keeping.Days = days;
            keeping.LookedAt = null;
            db.Note(caller, Room.Friction, "keep", "signals", 0, days is { } kept ? string.Create(CultureInfo.InvariantCulture, $"Single signals are kept for {kept:N0} days, then as totals of days") : "Single signals are kept for ever", "/settings/signals");
            await db.SaveChangesAsync(cancellation);
        }

        return await SheetAsync(db, caller, cancellation);
    }

    public async Task<Result<JobProgress>> RunAsync(Caller caller, CancellationToken cancellation)
    {
        if (caller.Refusal(Operation.SignalsKeep) is { } no)
        {
            return no;
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        return await db.SignalKeepings.AnyAsync(k => k.Days != null, cancellation)
            ? await jobs.StartAsync(caller, KeepingJob.KindName, "Making totals of old days", new { }, cancellation)
            : Problem.Conflict("Signals are kept for ever here. Choose how long first, and save it.");
    }

    private static Problem? Check(int? days) => days is < KeepingPlan.FewestDays or > KeepingPlan.MostDays
        ? Problem.Invalid(string.Create(CultureInfo.InvariantCulture, $"Signals are kept for {KeepingPlan.FewestDays} to {KeepingPlan.MostDays:N0} days, or for ever."), "days")
        : null;

    private async Task<KeepingSheet> SheetAsync(ConsoleDb db, Caller caller, CancellationToken cancellation)
    {
        var keeping = await db.SignalKeepings.AsNoTracking().SingleOrDefaultAsync(cancellation);
        var freshness = await store.FreshnessAsync(caller.Workspace, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        var ran = await jobs.FindAsync(caller, KeepingJob.KindName, 1, cancellation);
        return new(
            keeping?.Days,
            caller.May(Operation.SignalsKeep),
            freshness.Count,
            freshness.First is { } first ? zone.DayOf(first) : null,
            KeptDays.First(freshness, zone),
            await db.SignalRollups.CountAsync(cancellation),
            await db.SignalRollups.SumAsync(r => (long)r.Data.Length, cancellation),
            keeping?.LookedAt,
            ran.Count > 0 ? ran[0].JobId : null);
    }
}
