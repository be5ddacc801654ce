using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SignalKeeping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "KeptFrom",
                table: "SignalStandings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "SignalKeepings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    LookedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalKeepings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignalRollups",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Data = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalRollups", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SignalKeepings_WorkspaceId",
                table: "SignalKeepings",
                column: "WorkspaceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignalRollups_WorkspaceId",
                table: "SignalRollups",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_SignalRollups_WorkspaceId_Day",
                table: "SignalRollups",
                columns: new[] { "WorkspaceId", "Day" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SignalKeepings");

            migrationBuilder.DropTable(
                name: "SignalRollups");

            migrationBuilder.DropColumn(
                name: "KeptFrom",
                table: "SignalStandings");
        }
    }
}
