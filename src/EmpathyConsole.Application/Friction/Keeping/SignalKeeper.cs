using System.Globalization;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Friction.Answers;
using EmpathyConsole.Application.Friction.Store;
using EmpathyConsole.Application.Record;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Friction.Keeping;

/// <summary>Goes through a workspace's days from the oldest on, a month at a time; each month is one transaction. Knows nothing of rights.</summary>
internal sealed class SignalKeeper(IDbContextFactory<ConsoleDb> databases, ISignalStore store, ISignalRetiring retiring, TimeProvider time) : ISignalKeeper
{
    private const int MostDaysAtOnce = 31;
    private static readonly TimeSpan Every = TimeSpan.FromHours(20);

    private readonly DayTotalsMaker maker = new(store, new(store, time, new(databases), new(databases)));

    public async Task KeepAllAsync(CancellationToken cancellation)
    {
        List<SignalKeeping> due;
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            var before = time.GetUtcNow() - Every;
            due = await db.SignalKeepings.IgnoreQueryFilters().AsNoTracking().Where(k => k.Days != null && (k.LookedAt == null || k.LookedAt < before)).ToListAsync(cancellation);
        }

        foreach (var keeping in due)
        {
            await KeepAsync(new(keeping.WorkspaceId, CallerKind.CommandLine, 0, "the console", Roles.All), (_, _) => { }, cancellation);
        }
    }

    /// <summary>Makes totals of all that is old enough.</summary>
    /// <param name="caller">In whose name.</param>
    /// <param name="report">Days done, of how many.</param>
    /// <param name="cancellation">Ends it between two months; what is done stays.</param>
    public async Task<Result<KeptOutcome>> KeepAsync(Caller caller, Action<long, long> report, CancellationToken cancellation)
    {
        var (done, gone) = (0, 0L);
        while (await NextAsync(caller, cancellation) is { } next)
        {
            report(done, done + next.Left);
            var retired = new RetiredDays(
                next.KeptFrom,
                KeepingPlan.GoneBefore(next.KeptFrom),
                SettledBefore(next.KeptFrom),
                async c => [.. (await maker.MakeAsync(caller.Workspace, next.Zone, next.Days, c)).Select(t => (t.Day.DayNumber, DayTotalsCodec.Encode(t)))]);
            if (await retiring.RetireAsync(caller.Workspace, retired, (db, outcome) => NoteAsync(db, caller, next.Days, outcome, cancellation), cancellation) is not { } outcome)
            {
                return Problem.Conflict("Signals of these days kept changing while their totals were made. Nothing of them went; it is tried again tomorrow, or when you start it again.");
            }

            (done, gone) = (done + outcome.Days, gone + outcome.Signals);
            report(done, done + next.Left - next.Days.Days);
        }

        await using var db = await databases.OpenAsync(caller, cancellation);
        await db.SignalKeepings.ExecuteUpdateAsync(k => k.SetProperty(s => s.LookedAt, db.Now), cancellation);
        return new KeptOutcome(done, gone);
    }

    /// <summary>The day that would be the first to become a total; null where there are no signals.</summary>
    public static async Task<DateOnly?> StartAsync(ConsoleDb db, SignalFreshness freshness, TimeZoneInfo zone, CancellationToken cancellation) =>
        await db.SignalRollups.MaxAsync(r => (int?)r.Day, cancellation) is { } last ? DateOnly.FromDayNumber(last + 1)
        : freshness.First is { } first ? zone.DayOf(first)
        : null;

    private static int SettledBefore(long keptFrom) => (int)(keptFrom / 86_400_000) + KeepingPlan.ReachDays + 1;

    private static async Task NoteAsync(ConsoleDb db, Caller caller, DaySpan days, RetireOutcome outcome, CancellationToken cancellation)
    {
        db.Note(
            caller,
            Room.Friction,
            "keep-totals",
            "signals",
            0,
            string.Create(CultureInfo.InvariantCulture, $"Kept {outcome.Days:N0} days, {days.From:yyyy-MM-dd} to {days.To:yyyy-MM-dd}, as totals; {outcome.Signals:N0} single signals went"),
            "/settings/signals");
        await db.SaveChangesAsync(cancellation);
    }

    private async Task<(TimeZoneInfo Zone, DaySpan Days, long KeptFrom, int Left)?> NextAsync(Caller caller, CancellationToken cancellation)
    {
        await using var db = await databases.OpenAsync(caller, cancellation);
        var freshness = await store.FreshnessAsync(caller.Workspace, cancellation);
        var zone = await WorkspaceZone.OfAsync(db, cancellation);
        if (await db.SignalKeepings.Select(k => k.Days).SingleOrDefaultAsync(cancellation) is not { } days
            || freshness.Last is not { } last || await StartAsync(db, freshness, zone, cancellation) is not { } start)
        {
            return null;
        }

        var end = KeepingPlan.FirstAsked(days, zone.DayOf(time.GetUtcNow()), zone.DayOf(last));
        var before = start.AddDays(MostDaysAtOnce) < end ? start.AddDays(MostDaysAtOnce) : end;
        return start < end ? (zone, new(start, before.AddDays(-1)), zone.StartOf(before), end.DayNumber - start.DayNumber) : null;
    }
}
