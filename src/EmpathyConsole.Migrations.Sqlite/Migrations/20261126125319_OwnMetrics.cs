using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OwnMetrics : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OwnMetrics",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ArchivedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnMetrics", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OwnMetricVersions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnMetricId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Definition = table.Column<string>(type: "TEXT", nullable: false),
                    Changed = table.Column<string>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OwnMetricVersions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OwnMetrics_WorkspaceId",
                table: "OwnMetrics",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_OwnMetrics_WorkspaceId_Slug",
                table: "OwnMetrics",
                columns: new[] { "WorkspaceId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnMetricVersions_OwnMetricId_Version",
                table: "OwnMetricVersions",
                columns: new[] { "OwnMetricId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OwnMetricVersions_WorkspaceId",
                table: "OwnMetricVersions",
                column: "WorkspaceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OwnMetrics");

            migrationBuilder.DropTable(
                name: "OwnMetricVersions");
        }
    }
}
