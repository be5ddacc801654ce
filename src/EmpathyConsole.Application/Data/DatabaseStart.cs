using EmpathyConsole.Domain.House;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Application.Data;

/// <summary>Brings the database up to this program's schema, one process at a time.</summary>
public static class DatabaseStart
{
    /// <summary>Migrates under a lock. A database of a newer program is left alone and refused.</summary>
    public static async Task<Result<Done>> MigrateAsync(IDbContextFactory<ConsoleDb> databases, DataFolder folder, CancellationToken cancellation)
    {
        await using var turn = await TakeTurnAsync(Path.Combine(folder.Path, "migrate.lock"), cancellation);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        try
        {
            var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            var newer = (await db.Database.GetAppliedMigrationsAsync(cancellation)).FirstOrDefault(m => !known.Contains(m));
            if (newer is not null)
            {
                return Problem.Conflict($"The database in {folder.Path} is newer than this program (it holds '{newer}'): start the newer program, or choose another folder with --data.");
            }

            await ForgetDeadLockAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            await Databases.SqliteSignalMove.RunAsync(databases, cancellation);
            return Done.It;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            return Problem.Conflict($"The file {Databases.Sqlite.FileIn(folder.Path)} is not a database or is damaged: restore a backup, or choose another folder with --data.");
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 8 or 14)
        {
            return Problem.Invalid($"The file {Databases.Sqlite.FileIn(folder.Path)} can't be written to: give this user the right to write there, or choose another folder with --data.");
        }
    }

    private static async Task<FileStream> TakeTurnAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
            }
            catch (IOException) when (!cancellation.IsCancellationRequested)
            {
                await Task.Delay(200, cancellation);
            }
        }
    }

    /// <summary>EF keeps a lock row of its own, which outlives a killed process; holding the file lock, any such row is dead.</summary>
    private static async Task ForgetDeadLockAsync(ConsoleDb db, CancellationToken cancellation)
    {
        var exists = await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (exists > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsLock", cancellation);
        }
    }
}
