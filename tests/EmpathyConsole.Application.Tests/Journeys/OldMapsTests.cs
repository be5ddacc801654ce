using EmpathyConsole.Application.Data;
using EmpathyConsole.Application.Data.Databases;
using EmpathyConsole.Application.Journeys.Maps;
using EmpathyConsole.Domain.Journeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;

namespace EmpathyConsole.Application.Tests.Journeys;

/// <summary>A data file from before maps were documents.</summary>
public sealed class OldMapsTests
{
    [Fact]
    public async Task Migrate_TakesEveryCellAndLinkAlong()
    {
        var now = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("empathy-old-").FullName;
        var options = new DbContextOptionsBuilder<ConsoleDb>();
        options.UseConsoleSqlite(Sqlite.FileIn(folder));
        await using (var db = new ConsoleDb(options.Options, TimeProvider.System) { WorkspaceId = 7 })
        {
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync("ThemeProse", now);
            await db.Database.ExecuteSqlRawAsync(
                """
                PRAGMA foreign_keys = OFF;
                INSERT INTO Journeys (Id, WorkspaceId, Name, Description, PersonaId, CreatedAt, ChangedAt, ChangedByName) VALUES (3, 7, 'First "order"', 'About', NULL, 5, 1000, 'Mara Lind');
                INSERT INTO Journeys (Id, WorkspaceId, Name, Description, PersonaId, CreatedAt, ChangedAt, ChangedByName) VALUES (4, 7, 'Other', '', NULL, 5, 6, 'Mara Lind');
                INSERT INTO JourneyStages (Id, WorkspaceId, JourneyId, Slug, Name, "Order") VALUES (11, 7, 3, 'support', 'Support', 1), (12, 7, 3, 'ad-click', 'Ad click', 0), (13, 7, 4, 'support', 'Support', 0);
                INSERT INTO StageCells (Id, WorkspaceId, StageId, Part, Statement, Level, Kind, Revision, Origin, ChangedAt, ChangedByName) VALUES
                  (1, 7, 11, 1, 'Skip "a" month', 5, 0, 2, 2, 2000, 'Ines Duarte'), (2, 7, 11, 2, 'Nicht gehört werden', 4, 4, 1, 1, NULL, ''), (3, 7, 11, 3, '', 3, 0, 1, 1, NULL, ''),
                  (4, 7, 12, 1, '', 3, 0, 1, 1, NULL, ''), (5, 7, 12, 2, '', 2, 0, 1, 1, NULL, ''), (6, 7, 12, 3, 'One tap', 1, 0, 1, 1, 3000, 'Tom Okafor'),
                  (7, 7, 13, 1, '', 3, 0, 1, 1, NULL, ''), (8, 7, 13, 2, '', 2, 0, 1, 1, NULL, ''), (9, 7, 13, 3, '', 3, 0, 1, 1, NULL, '');
                INSERT INTO StageEvidence (Id, WorkspaceId, StageId, Part, ThemeId) VALUES (1, 7, 11, 2, 21), (2, 7, 11, 2, 22), (3, 7, 12, 3, 23);
                INSERT INTO StageQuotes (Id, WorkspaceId, StageId, Part, CollectionId, QuoteId) VALUES (1, 7, 11, 1, 31, 0), (2, 7, 11, 1, 31, 9);
                """,
                now);
            await migrator.MigrateAsync(null, now);

            var maps = await db.JourneyMaps.Include(m => m.Journey).OrderBy(m => m.JourneyId).ToListAsync(now);
            maps.Select(m => (m.JourneyId, m.ChangedByName, m.Journey!.Kind, m.Journey.KnownAs)).ShouldBe([(3L, "Mara Lind", JourneyKind.Customers, "first-order"), (4L, "Mara Lind", JourneyKind.Customers, "other")]);
            var plan = PlanJson.Read(maps[0].Document);
            plan.Stages.Select(s => s.Key).ShouldBe(["ad-click", "support"]);
            EmpathyConsole.Domain.Journeys.Plans.PlanRules.Check(plan).ShouldBeNull();
            var support = plan.Stages[1];
            (support.Intent.Statement, support.Intent.Level, support.Fear.Statement, support.Fear.Level, support.Fear.Kind).ShouldBe(("Skip \"a\" month", 5, "Nicht gehört werden", 4, FearKind.Status));
            support.Fear.Themes.ShouldBe([21L, 22L]);
            support.Intent.Quotes.ShouldBe([new(31, 0), new(31, 9)]);
            plan.Stages[0].Effort.Themes.ShouldBe([23L]);
            maps[0].Marks.Select(m => (m.Key, m.Value.ByName, m.Value.At)).ShouldBe([("s/ad-click|effort", "Tom Okafor", 3000L), ("s/support|intent", "Ines Duarte", 2000L)], ignoreOrder: true);
            PlanJson.Read(maps[1].Document).Stages.ShouldHaveSingleItem().Fear.Level.ShouldBe(2);
            maps[1].Marks.ShouldBeEmpty();
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool((Microsoft.Data.Sqlite.SqliteConnection)db.Database.GetDbConnection());
        }

        Directory.Delete(folder, recursive: true);
    }
}
