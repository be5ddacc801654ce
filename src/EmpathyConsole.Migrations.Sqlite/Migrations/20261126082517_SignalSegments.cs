using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SignalSegments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // the rows wait here until the program has turned them into segments (SqliteSignalMove), and then the table goes
            migrationBuilder.RenameTable(
                name: "Signals",
                newName: "SignalsBefore");

            migrationBuilder.CreateTable(
                name: "SignalBatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Data = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalBatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignalSegments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    First = table.Column<long>(type: "INTEGER", nullable: false),
                    Last = table.Column<long>(type: "INTEGER", nullable: false),
                    Data = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalSegments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SignalStandings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Generation = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    SealedThrough = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalStandings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SignalBatches_WorkspaceId",
                table: "SignalBatches",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_SignalSegments_WorkspaceId",
                table: "SignalSegments",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_SignalSegments_WorkspaceId_Day",
                table: "SignalSegments",
                columns: new[] { "WorkspaceId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_SignalStandings_WorkspaceId",
                table: "SignalStandings",
                column: "WorkspaceId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TABLE IF EXISTS SignalsBefore");

            migrationBuilder.DropTable(
                name: "SignalBatches");

            migrationBuilder.DropTable(
                name: "SignalSegments");

            migrationBuilder.DropTable(
                name: "SignalStandings");

            migrationBuilder.CreateTable(
                name: "Signals",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Batch = table.Column<int>(type: "INTEGER", nullable: false),
                    Campaign = table.Column<int>(type: "INTEGER", nullable: false),
                    Case = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    Journey = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Person = table.Column<int>(type: "INTEGER", nullable: false),
                    Segment = table.Column<int>(type: "INTEGER", nullable: false),
                    Session = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    Value = table.Column<double>(type: "REAL", nullable: true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signals", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Signals_WorkspaceId",
                table: "Signals",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Signals_WorkspaceId_Key",
                table: "Signals",
                columns: new[] { "WorkspaceId", "Key" },
                unique: true);
        }
    }
}
