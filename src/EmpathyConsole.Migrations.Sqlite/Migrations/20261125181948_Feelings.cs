using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Feelings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Feelings",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Inference",
                table: "Themes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Inferred",
                table: "Themes",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "InferredSpans",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    ThemeId = table.Column<long>(type: "INTEGER", nullable: false),
                    VerbatimId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstStart = table.Column<int>(type: "INTEGER", nullable: false),
                    FirstLength = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondStart = table.Column<int>(type: "INTEGER", nullable: false),
                    SecondLength = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InferredSpans", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_InferredSpans_WorkspaceId",
                table: "InferredSpans",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_InferredSpans_WorkspaceId_ThemeId",
                table: "InferredSpans",
                columns: new[] { "WorkspaceId", "ThemeId" });

            migrationBuilder.CreateIndex(
                name: "IX_InferredSpans_WorkspaceId_VerbatimId",
                table: "InferredSpans",
                columns: new[] { "WorkspaceId", "VerbatimId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "InferredSpans");

            migrationBuilder.DropColumn(
                name: "Feelings",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Inference",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Inferred",
                table: "Themes");
        }
    }
}
