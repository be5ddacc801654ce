using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TasteMemory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TasteMemories",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Holds = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TasteMemories", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_TasteMemories_WorkspaceId",
                table: "TasteMemories",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_TasteMemories_WorkspaceId_OwnerId",
                table: "TasteMemories",
                columns: new[] { "WorkspaceId", "OwnerId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TasteMemories");
        }
    }
}
