using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Friction.Store;
using Microsoft.EntityFrameworkCore;

namespace EmpathyConsole.Benchmarks.Signals;

/// <summary>A signal store on a file of its own, kept between runs.</summary>
internal sealed class SignalHouse : IDisposable
{
    public const long Workspace = 1;

    private SignalHouse(SqliteSignalStore store, IDbContextFactory<ConsoleDb> databases) => (Store, Databases) = (store, databases);

    public SqliteSignalStore Store { get; }

    public IDbContextFactory<ConsoleDb> Databases { get; }

    public static async Task<SignalHouse> OpenAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var options = new DbContextOptionsBuilder<ConsoleDb>();
        options.UseConsoleSqlite(Sqlite.FileIn(folder));
        IDbContextFactory<ConsoleDb> databases = new Factory(options.Options);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Database.MigrateAsync(cancellation);
        return new(new(databases, SignalStoreOptions.Usual), databases);
    }

    public void Dispose() => Store.Dispose();

    private sealed class Factory(DbContextOptions<ConsoleDb> options) : IDbContextFactory<ConsoleDb>
    {
        public ConsoleDb CreateDbContext() => new(options, TimeProvider.System);
    }
}
