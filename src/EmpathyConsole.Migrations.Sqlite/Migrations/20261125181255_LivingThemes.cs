using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LivingThemes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FoundLabel",
                table: "Themes",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "MergedInto",
                table: "Themes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Pinned",
                table: "ThemeMembers",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "MiningChanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    RunId = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbatimId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromTheme = table.Column<long>(type: "INTEGER", nullable: true),
                    ToTheme = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MiningChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MiningRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JobId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    Afresh = table.Column<bool>(type: "INTEGER", nullable: false),
                    Voices = table.Column<int>(type: "INTEGER", nullable: false),
                    Kept = table.Column<int>(type: "INTEGER", nullable: false),
                    Moved = table.Column<int>(type: "INTEGER", nullable: false),
                    Joined = table.Column<int>(type: "INTEGER", nullable: false),
                    Themes = table.Column<int>(type: "INTEGER", nullable: false),
                    Fresh = table.Column<int>(type: "INTEGER", nullable: false),
                    Gone = table.Column<int>(type: "INTEGER", nullable: false),
                    Unsorted = table.Column<int>(type: "INTEGER", nullable: false),
                    LastVerbatim = table.Column<long>(type: "INTEGER", nullable: false),
                    Labels = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MiningRuns", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MiningChanges_WorkspaceId",
                table: "MiningChanges",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_MiningChanges_WorkspaceId_RunId",
                table: "MiningChanges",
                columns: new[] { "WorkspaceId", "RunId" });

            migrationBuilder.CreateIndex(
                name: "IX_MiningChanges_WorkspaceId_VerbatimId",
                table: "MiningChanges",
                columns: new[] { "WorkspaceId", "VerbatimId" });

            migrationBuilder.CreateIndex(
                name: "IX_MiningRuns_WorkspaceId",
                table: "MiningRuns",
                column: "WorkspaceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "MiningChanges");

            migrationBuilder.DropTable(
                name: "MiningRuns");

            migrationBuilder.DropColumn(
                name: "FoundLabel",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "MergedInto",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Pinned",
                table: "ThemeMembers");
        }
    }
}
