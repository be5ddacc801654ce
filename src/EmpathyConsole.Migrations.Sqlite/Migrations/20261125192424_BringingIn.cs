using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace EmpathyConsole.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class BringingIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LeftOut",
                table: "VoiceImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<byte[]>(
                name: "PushHash",
                table: "VoiceImports",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PushKey",
                table: "VoiceImports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RowsRead",
                table: "VoiceImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Stayed",
                table: "VoiceImports",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "TakenOutAt",
                table: "VoiceImports",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenOutByName",
                table: "VoiceImports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Question",
                table: "Verbatims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Times",
                table: "Verbatims",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RememberedMappings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Shape = table.Column<string>(type: "TEXT", nullable: false),
                    Dialect = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RememberedMappings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WatchedFiles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    FolderId = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    WrittenTicks = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportId = table.Column<long>(type: "INTEGER", nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", nullable: true),
                    SeenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchedFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WatchedFolders",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkspaceId = table.Column<long>(type: "INTEGER", nullable: false),
                    Path = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    ByKind = table.Column<int>(type: "INTEGER", nullable: false),
                    ById = table.Column<long>(type: "INTEGER", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    ByRoles = table.Column<int>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LookedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchedFolders", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_VoiceImports_WorkspaceId_PushKey",
                table: "VoiceImports",
                columns: new[] { "WorkspaceId", "PushKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Verbatims_WorkspaceId_ImportId",
                table: "Verbatims",
                columns: new[] { "WorkspaceId", "ImportId" });

            migrationBuilder.CreateIndex(
                name: "IX_RememberedMappings_WorkspaceId",
                table: "RememberedMappings",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_RememberedMappings_WorkspaceId_Shape_Source",
                table: "RememberedMappings",
                columns: new[] { "WorkspaceId", "Shape", "Source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WatchedFiles_WorkspaceId",
                table: "WatchedFiles",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchedFiles_WorkspaceId_FolderId_Hash",
                table: "WatchedFiles",
                columns: new[] { "WorkspaceId", "FolderId", "Hash" });

            migrationBuilder.CreateIndex(
                name: "IX_WatchedFiles_WorkspaceId_FolderId_Name",
                table: "WatchedFiles",
                columns: new[] { "WorkspaceId", "FolderId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_WatchedFolders_WorkspaceId",
                table: "WatchedFolders",
                column: "WorkspaceId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchedFolders_WorkspaceId_Path",
                table: "WatchedFolders",
                columns: new[] { "WorkspaceId", "Path" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RememberedMappings");

            migrationBuilder.DropTable(
                name: "WatchedFiles");

            migrationBuilder.DropTable(
                name: "WatchedFolders");

            migrationBuilder.DropIndex(
                name: "IX_VoiceImports_WorkspaceId_PushKey",
                table: "VoiceImports");

            migrationBuilder.DropIndex(
                name: "IX_Verbatims_WorkspaceId_ImportId",
                table: "Verbatims");

            migrationBuilder.DropColumn(
                name: "LeftOut",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "PushHash",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "PushKey",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "RowsRead",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "Stayed",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "TakenOutAt",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "TakenOutByName",
                table: "VoiceImports");

            migrationBuilder.DropColumn(
                name: "Question",
                table: "Verbatims");

            migrationBuilder.DropColumn(
                name: "Times",
                table: "Verbatims");
        }
    }
}
