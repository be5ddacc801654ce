using EmpathyConsole.Application;
using EmpathyConsole.Application.Brand;
using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Jobs;
using EmpathyConsole.Application.Team;
using EmpathyConsole.Domain.House;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EmpathyConsole.Testing;

/// <summary>The whole console on a real SQLite file in a folder of its own, migrated, with one workspace and a member for each role.</summary>
public sealed class TestConsole : IAsyncDisposable
{
    // migrating takes longer than most tests: it is done once a process, and the file copied
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateOnceAsync);

    private readonly ServiceProvider services;
    private readonly Dictionary<string, Caller> callers = new(StringComparer.Ordinal);

    private TestConsole(string folder, ServiceProvider services)
    {
        Folder = folder;
        this.services = services;
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The clock every desk sees.</summary>
    public SteppingClock Clock => (SteppingClock)services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => services;

    /// <summary>Ines; a strategist.</summary>
    public Caller Strategist => callers["strategist"];

    /// <summary>Another strategist.</summary>
    public Caller SecondStrategist => callers["strategist2"];

    public Caller CxLead => callers["cxlead"];

    public Caller SecondCxLead => callers["cxlead2"];

    public Caller Analyst => callers["analyst"];

    public Caller Approver => callers["approver"];

    public Caller Admin => callers["admin"];

    /// <summary>A migrated console. The clock stands at 2026-06-20 09:00 UTC until it is moved.</summary>
    public static async Task<TestConsole> StartAsync(Action<IServiceCollection>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("empathy-test-").FullName;
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddSingleton<TimeProvider>(new SteppingClock(new(2026, 6, 20, 9, 0, 0, TimeSpan.Zero)));
        collection.AddConsole(folder);
        more?.Invoke(collection);
        await File.WriteAllBytesAsync(Sqlite.FileIn(folder), await Migrated.Value);
        var console = new TestConsole(folder, collection.BuildServiceProvider());
        await console.FillAsync();
        return console;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>A context in the workspace of the test.</summary>
    public Task<ConsoleDb> OpenAsync() => Get<IDbContextFactory<ConsoleDb>>().OpenAsync(Admin, CancellationToken.None);

    /// <summary>Runs a queued job to its end.</summary>
    public Task<JobProgress> RunJobAsync(Caller caller, long jobId) => Get<IJobs>().RunHereAsync(caller, jobId, null, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await using (var db = await OpenAsync())
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool((Microsoft.Data.Sqlite.SqliteConnection)db.Database.GetDbConnection());
        }

        await services.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<byte[]> MigrateOnceAsync()
    {
        var folder = Directory.CreateTempSubdirectory("empathy-migrated-").FullName;
        var options = new DbContextOptionsBuilder<ConsoleDb>();
        options.UseConsoleSqlite(Sqlite.FileIn(folder));
        await using (var db = new ConsoleDb(options.Options, TimeProvider.System))
        {
            await db.Database.MigrateAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(Sqlite.FileIn(folder));
        Directory.Delete(folder, recursive: true);
        return file;
    }

    private async Task FillAsync()
    {
        await using var db = await Get<IDbContextFactory<ConsoleDb>>().CreateDbContextAsync();
        var workspace = new Workspace { Name = "Test house", CreatedAt = db.Now };
        db.Workspaces.Add(workspace);
        await db.SaveChangesAsync();
        (string Key, string Name, Roles Roles)[] people =
        [
            ("strategist", "Ines Duarte", Roles.Strategist), ("strategist2", "Tom Okafor", Roles.Strategist),
            ("cxlead", "Mara Lind", Roles.CxLead), ("cxlead2", "Pavel Novak", Roles.CxLead),
            ("analyst", "Yuki Tanaka", Roles.Analyst), ("approver", "Jonah Berg", Roles.Approver), ("admin", "Ada Reyes", Roles.Admin),
        ];
        foreach (var (key, name, roles) in people)
        {
            var member = new TeamMember { DisplayName = name, UserName = key + "@example.test", Email = key + "@example.test", SecurityStamp = key };
            db.Users.Add(member);
            await db.SaveChangesAsync();
            db.Memberships.Add(new() { WorkspaceId = workspace.Id, TeamMemberId = member.Id, Roles = roles });
            callers[key] = new(workspace.Id, CallerKind.Member, member.Id, name, roles);
        }

        await db.SaveChangesAsync();
    }
}
