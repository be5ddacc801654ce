using EmpathyConsole.Application.Friction.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EmpathyConsole.Application.Data.Databases;

/// <content>How old days become totals.</content>
public sealed partial class SqliteSignalStore : ISignalRetiring
{
    private const int MostTries = 3;

    public async Task<IReadOnlyList<SignalRollup>> TotalsAsync(long workspace, int fromDay, int toDay, CancellationToken cancellation)
    {
        await using var session = await OpenAsync(cancellation);
        return [.. session.Tables.Rollups(workspace, fromDay, toDay)];
    }

    async Task<RetireOutcome?> ISignalRetiring.RetireAsync(long workspace, RetiredDays retired, Func<ConsoleDb, RetireOutcome, Task> alongside, CancellationToken cancellation)
    {
        await sealing.WaitAsync(cancellation);
        try
        {
            for (var tries = 0; tries < MostTries; tries++)
            {
                await SealHeldAsync(workspace, all: true, cancellation);
                ShelfView seen;
                await using (var session = await OpenAsync(cancellation))
                {
                    seen = Follow(session.Tables, Shelf(workspace));
                }

                var totals = await retired.Totals(cancellation);
                if (await PutRetiredAsync(Shelf(workspace), seen, retired, totals, alongside, cancellation) is { } outcome)
                {
                    await OverwriteAsync(cancellation);
                    return outcome;
                }
            }

            return null;
        }
        finally
        {
            sealing.Release();
        }
    }

    /// <summary>Null when what the totals were made of has changed since it was seen.</summary>
    private async Task<RetireOutcome?> PutRetiredAsync(
        SignalShelf shelf, ShelfView seen, RetiredDays retired, IReadOnlyList<(int Day, byte[] Data)> totals, Func<ConsoleDb, RetireOutcome, Task> alongside, CancellationToken cancellation)
    {
        using var held = await HoldAsync(cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.WorkspaceId = shelf.Workspace;
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete=ON", cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var tables = new SqliteSignalTables((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)transaction.GetDbTransaction());
        var now = Follow(tables, shelf);
        var came = now.Tail.Where(t => t.Id > seen.LastBatch).SelectMany(t => t.Blocks);
        if (now.Generation != seen.Generation || now.KeptFrom != seen.KeptFrom || came.Any(b => b.Day < retired.SettledBefore) || now.Tail.SelectMany(t => t.Blocks).Any(b => b.Day < retired.GoneBefore))
        {
            return null;
        }

        var gone = now.Segments.Where(s => s.Day < retired.GoneBefore).ToList();
        tables.DropSegments(gone.Select(s => s.Id));
        foreach (var (day, data) in totals)
        {
            tables.AddRollup(shelf.Workspace, day, data);
        }

        tables.Stand(shelf.Workspace, now.Generation + 1, now.Version + 1, now.SealedThrough);
        tables.KeepFrom(shelf.Workspace, retired.KeptFrom);
        var outcome = new RetireOutcome(totals.Count, gone.Sum(s => (long)s.Count), totals.Sum(t => (long)t.Data.Length));
        await alongside(db, outcome);
        await transaction.CommitAsync(cancellation);
        return outcome;
    }
}
