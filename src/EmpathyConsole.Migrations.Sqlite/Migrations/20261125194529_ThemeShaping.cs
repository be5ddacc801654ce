using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ThemeShaping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Buying",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Serves",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BuyingAfter",
                table: "ThemeJudgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BuyingBefore",
                table: "ThemeJudgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "JudgedAtBefore",
                table: "ThemeJudgements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "JudgedByNameBefore",
                table: "ThemeJudgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Others",
                table: "ThemeJudgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ServesAfter",
                table: "ThemeJudgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ServesBefore",
                table: "ThemeJudgements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Verb",
                table: "ThemeJudgements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "KeptUnsorted",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbatimId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptUnsorted", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ThemeMoves",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    JudgementId = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbatimId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromTheme = table.Column<long>(type: "INTEGER", nullable: true),
                    ToTheme = table.Column<long>(type: "INTEGER", nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    Contrast = table.Column<int>(type: "INTEGER", nullable: false),
                    Similarity = table.Column<double>(type: "REAL", nullable: false),
                    QuoteStart = table.Column<int>(type: "INTEGER", nullable: false),
                    QuoteLength = table.Column<int>(type: "INTEGER", nullable: false),
                    Pinned = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ThemeMoves", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KeptUnsorted_WorkspaceId",
                table: "KeptUnsorted",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_KeptUnsorted_WorkspaceId_VerbatimId",
                table: "KeptUnsorted",
                columns: new[] { "WorkspaceId", "VerbatimId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ThemeMoves_WorkspaceId",
                table: "ThemeMoves",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_ThemeMoves_WorkspaceId_JudgementId",
                table: "ThemeMoves",
                columns: new[] { "WorkspaceId", "JudgementId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeptUnsorted");

            migrationBuilder.DropTable(
                name: "ThemeMoves");

            migrationBuilder.DropColumn(
                name: "Buying",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Serves",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "BuyingAfter",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "BuyingBefore",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "JudgedAtBefore",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "JudgedByNameBefore",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "Others",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "ServesAfter",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "ServesBefore",
                table: "ThemeJudgements");

            migrationBuilder.DropColumn(
                name: "Verb",
                table: "ThemeJudgements");
        }
    }
}
