using EmpathyConsole.Application.Data;
using EmpathyConsole.Domain.House;
using EmpathyConsole.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace EmpathyConsole.Application.Tests.House;

public sealed class DatabaseStartTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Model_IsWhatTheMigrationsMake()
    {
        await using var console = await TestConsole.StartAsync();
        await using var db = await console.OpenAsync();
        db.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task NewerDatabase_IsRefusedAndLeftAlone()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99')", None);
        }

        var result = await DatabaseStart.MigrateAsync(console.Get<IDbContextFactory<ConsoleDb>>(), console.Get<DataFolder>(), None);
        result.Problem.ShouldNotBeNull().Sentence.ShouldContain("newer than this program");
    }

    [Fact]
    public async Task DeadMigrationLock_DoesNotHoldTheStart()
    {
        await using var console = await TestConsole.StartAsync();
        await using (var db = await console.OpenAsync())
        {
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)", None);
            await db.Database.ExecuteSqlRawAsync("INSERT OR IGNORE INTO __EFMigrationsLock VALUES (1, '2026-01-01')", None);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        (await DatabaseStart.MigrateAsync(console.Get<IDbContextFactory<ConsoleDb>>(), console.Get<DataFolder>(), patience.Token)).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public async Task TwoStarts_MigrateOneAfterTheOther()
    {
        await using var console = await TestConsole.StartAsync();
        var (databases, data) = (console.Get<IDbContextFactory<ConsoleDb>>(), console.Get<DataFolder>());
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DatabaseStart.MigrateAsync(databases, data, None)));
        both.ShouldAllBe(r => r.Succeeded);
    }

    [Fact]
    public void DataFolder_ThatIsAFile_IsOneClearSentence()
    {
        var file = Path.GetTempFileName();
        DataFolderChoice.Open(file).Problem.ShouldNotBeNull().Sentence.ShouldContain("can't be written to");
        File.Delete(file);
    }
}
