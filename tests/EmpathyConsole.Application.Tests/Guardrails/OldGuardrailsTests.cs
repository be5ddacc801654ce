using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Domain.Guardrails.Publishing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Guardrails;

/// <summary>A data file from before the publish gate, when a guardrail was on or off.</summary>
public sealed class OldGuardrailsTests
{
    [Fact]
    public async Task Migrate_KeepsWhatJudgesAndWhatCanBeRolledBackTo()
    {
        var now = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("empathy-old-").FullName;
        var options = new DbContextOptionsBuilder<ConsoleDb>();
        options.UseConsoleSqlite(Sqlite.FileIn(folder));
        await using (var db = new ConsoleDb(options.Options, TimeProvider.System) { WorkspaceId = 7 })
        {
            var migrator = db.GetService<IMigrator>();
            var before = db.Database.GetMigrations().TakeWhile(m => !m.EndsWith("_PublishGate", StringComparison.Ordinal)).Last();
            await migrator.MigrateAsync(before, now);
            await db.Database.ExecuteSqlRawAsync(
                """
                INSERT INTO Guardrails (Id, WorkspaceId, Slug, "On", LiveVersion, "Order", ChangedAt, Revision) VALUES (3, 7, 'on', 1, 2, 0, 2000, 4), (4, 7, 'off', 0, 1, 1, 5000, 9);
                INSERT INTO GuardrailVersions (Id, WorkspaceId, GuardrailId, Version, Definition, Change, AuthorKind, AuthorId, AuthorName, At) VALUES
                  (1, 7, 3, 1, '', 'Began.', 1, 1, 'Mara Lind', 1000), (2, 7, 3, 2, '', 'Softer.', 1, 1, 'Mara Lind', 2000), (3, 7, 4, 1, '', 'Began.', 1, 1, 'Mara Lind', 1000);
                """,
                now);
            await migrator.MigrateAsync(null, now);

            (await db.Guardrails.OrderBy(g => g.Id).Select(g => new { g.Slug, g.LiveVersion, g.ShadowVersion, g.Revision }).ToListAsync(now))
                .Select(g => (g.Slug, g.LiveVersion, g.ShadowVersion, g.Revision)).ShouldBe([("on", 2, null, 4), ("off", null, null, 9)]);
            var terms = await db.GuardrailTerms.OrderBy(t => t.GuardrailId).ThenBy(t => t.Version).ToListAsync(now);
            terms.ShouldAllBe(t => t.Stage == VersionStage.Live && t.WorkspaceId == 7);
            terms.Select(t => (t.GuardrailId, t.Version, t.From.ToUnixTimeMilliseconds(), t.Until?.ToUnixTimeMilliseconds())).ShouldBe([(3, 1, 1000, 2000), (3, 2, 2000, null), (4, 1, 1000, 5000)]);
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool((Microsoft.Data.Sqlite.SqliteConnection)db.Database.GetDbConnection());
        }

        Directory.Delete(folder, recursive: true);
    }
}
