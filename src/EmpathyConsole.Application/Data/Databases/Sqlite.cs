using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EmpathyConsole.Application.Data.Databases;

/// <summary>What is particular to SQLite.</summary>
public static class Sqlite
{
    private const int Unique = 2067;
    private const int PrimaryKey = 1555;
    private static readonly Pragmas PragmasOnOpen = new();

    /// <summary>The console's file in a data folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "console.db");

    /// <summary>Uses the file, with the console's durability: an acknowledged write survives a power cut.</summary>
    public static DbContextOptionsBuilder UseConsoleSqlite(this DbContextOptionsBuilder options, string file) =>
        options
            .UseSqlite($"Data Source={file};Default Timeout=30", o => o.MigrationsAssembly("EmpathyConsole.Migrations.Sqlite"))
            .AddInterceptors(PragmasOnOpen);

    /// <summary>Whether a row was refused because one like it was written a moment before: two people were the first at once.</summary>
    public static bool IsDouble(DbUpdateException trouble)
    {
        ArgumentNullException.ThrowIfNull(trouble);
        return trouble.InnerException is SqliteException { SqliteExtendedErrorCode: Unique or PrimaryKey };
    }

    private sealed class Pragmas : DbConnectionInterceptor
    {
        // whoever finds the file locked asks again within milliseconds; the provider's own wait is 150 ms a round
        // the log is moved into the file from 32 MB on, not from 4: whoever commits then waits for it, and the signal store moves it beside the writing
        private const string OnOpen = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=8000;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = OnOpen;
            command.ExecuteNonQuery();
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = OnOpen;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
