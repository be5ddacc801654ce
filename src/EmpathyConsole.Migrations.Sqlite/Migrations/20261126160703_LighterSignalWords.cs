using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LighterSignalWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // the index holds persons' keys: its pages are overwritten, not only let go
            migrationBuilder.Sql("PRAGMA secure_delete=ON");

            migrationBuilder.DropIndex(
                name: "IX_SignalWords_WorkspaceId_Word",
                table: "SignalWords");

            migrationBuilder.CreateIndex(
                name: "IX_SignalWords_WorkspaceId_Word",
                table: "SignalWords",
                columns: new[] { "WorkspaceId", "Word" },
                filter: "Word > '(erased ' AND Word < '(erased!'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_SignalWords_WorkspaceId_Word",
                table: "SignalWords");

            migrationBuilder.CreateIndex(
                name: "IX_SignalWords_WorkspaceId_Word",
                table: "SignalWords",
                columns: new[] { "WorkspaceId", "Word" },
                unique: true);
        }
    }
}
