using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class VoicesLibrary : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Channels",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "ConsentNote",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "ConsentWay",
                table: "Stories",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Purposes",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Stories",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "VerbatimId",
                table: "Stories",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WithdrawnAt",
                table: "Stories",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnByName",
                table: "Stories",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CollectionIds",
                table: "Briefs",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "CollectedQuotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    CollectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbatimId = table.Column<long>(type: "INTEGER", nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CollectedQuotes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Learnings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Example = table.Column<int>(type: "INTEGER", nullable: false),
                    ExampleText = table.Column<string>(type: "TEXT", nullable: false),
                    ExampleId = table.Column<long>(type: "INTEGER", nullable: true),
                    ExampleStart = table.Column<int>(type: "INTEGER", nullable: false),
                    ExampleLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    Change = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedLink = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    Metric = table.Column<string>(type: "TEXT", nullable: true),
                    MetricFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MetricTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Tags = table.Column<string>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Learnings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "QuoteCollections",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Archived = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuoteCollections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedSearches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    Shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    ByKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    DeletedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedSearches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedSearchLooks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    SearchId = table.Column<long>(type: "INTEGER", nullable: false),
                    ByKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    LastVerbatim = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedSearchLooks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageQuotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    StageId = table.Column<long>(type: "INTEGER", nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    CollectionId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuoteId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageQuotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageQuotes_JourneyStages_StageId",
                        column: x => x.StageId,
                        principalTable: "JourneyStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Verbatims_WorkspaceId_Source_Channel",
                table: "Verbatims",
                columns: new[] { "WorkspaceId", "Source", "Channel" });

            migrationBuilder.CreateIndex(
                name: "IX_CollectedQuotes_CollectionId_Place",
                table: "CollectedQuotes",
                columns: new[] { "CollectionId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_CollectedQuotes_WorkspaceId",
                table: "CollectedQuotes",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Learnings_WorkspaceId",
                table: "Learnings",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_QuoteCollections_WorkspaceId",
                table: "QuoteCollections",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearches_WorkspaceId",
                table: "SavedSearches",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearchLooks_SearchId_ByKind_ById",
                table: "SavedSearchLooks",
                columns: new[] { "SearchId", "ByKind", "ById" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearchLooks_WorkspaceId",
                table: "SavedSearchLooks",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_StageQuotes_StageId_Part_CollectionId_QuoteId",
                table: "StageQuotes",
                columns: new[] { "StageId", "Part", "CollectionId", "QuoteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StageQuotes_WorkspaceId",
                table: "StageQuotes",
                column: "WorkspaceId");

            migrationBuilder.Sql(VoiceWords.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(VoiceWords.Drop);

            migrationBuilder.DropTable(
                name: "CollectedQuotes");

            migrationBuilder.DropTable(
                name: "Learnings");

            migrationBuilder.DropTable(
                name: "QuoteCollections");

            migrationBuilder.DropTable(
                name: "SavedSearches");

            migrationBuilder.DropTable(
                name: "SavedSearchLooks");

            migrationBuilder.DropTable(
                name: "StageQuotes");

            migrationBuilder.DropIndex(
                name: "IX_Verbatims_WorkspaceId_Source_Channel",
                table: "Verbatims");

            migrationBuilder.DropColumn(
                name: "Channels",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "ConsentNote",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "ConsentWay",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "Purposes",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "VerbatimId",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "WithdrawnByName",
                table: "Stories");

            migrationBuilder.DropColumn(
                name: "CollectionIds",
                table: "Briefs");
        }
    }
}
